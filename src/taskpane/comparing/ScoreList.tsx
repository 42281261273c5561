import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { Position } from '../../workbook/address.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

export interface ListedScore {
  readonly key: string;
  readonly words: ReactNode;
  /** Null for what stands in no cell. */
  readonly place: { readonly sheet: string; readonly cell: Position } | null;
}

/** Sentences, each with the way to its cell. */
export function ScoreList({ label, items }: { readonly label: string; readonly items: readonly ListedScore[] }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore } = usePaged(list);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label}>
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
