import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactNode } from 'react';
import type { Position } from '../../workbook/address.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  item: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

export interface ListedScore {
  readonly key: string;
  readonly words: ReactNode;
  /** Null for what stands in no cell. */
  readonly place: { readonly sheet: string; readonly cell: Position } | null;
}

/** Sentences, each with the way to its cell, under what they are and how many. */
export function ScoreList({ label, items }: { readonly label: string; readonly items: readonly ListedScore[] }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const head = useId();
  const { shown, showMore } = usePaged(list);
  return (
    <>
      <div id={head} className={styles.head}>
        {label}
      </div>
      <ul ref={list} className={styles.list} aria-labelledby={head}>
        {items.slice(0, shown).map(({ key, words, place }) => (
          <li key={key} data-row tabIndex={-1} className={styles.item}>
            {words} {place && <CellLink sheet={place.sheet} cell={place.cell} />}
          </li>
        ))}
      </ul>
      <ShowMore total={items.length} shown={shown} onMore={showMore} />
    </>
  );
}
