import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { SealChange } from '../../sealing/sealChange.ts';
import { sealWords } from '../../sealing/words/sealWords.ts';
import { spokenPlaceOfChange, wordSealChange } from '../../sealing/wordSealChange.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly changes: readonly SealChange[];
}

export function ChangeList({ title, changes }: Props) {
  const words = sealWords(usePane().language);
  const styles = useStyles();
  const label = useId();
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore } = usePaged(list);
  return (
    <section>
      <Subtitle2 as="h3" id={label}>
        {title}
      </Subtitle2>
      <ul ref={list} className={styles.list} aria-labelledby={label}>
        {changes.slice(0, shown).map((change, i) => (
          // A list that never changes its order.
          <li key={i} data-row tabIndex={-1}>
            <Place change={change} /> {wordSealChange(change, words)}
          </li>
        ))}
      </ul>
      <ShowMore total={changes.length} shown={shown} onMore={showMore} />
    </section>
  );
}

/** Leads to the cell where there is one. */
function Place({ change }: { readonly change: SealChange }) {
  const { sheet, area } = change;
  const place = spokenPlaceOfChange(change);
  if (!area) return <>{place}</>;
  return (
    <CellLink sheet={sheet} cell={{ rowIndex: area.top, columnIndex: area.left }}>
      {place}
    </CellLink>
  );
}
