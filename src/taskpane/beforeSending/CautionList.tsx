import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Caution } from '../../beforeSending.ts';
import { placeOfCaution, wordCaution } from '../../beforeSending/wordCaution.ts';
import { cautionWords } from '../../beforeSending/words/cautionWords.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Each with the way to its cell. */
export function CautionList({ cautions }: { readonly cautions: readonly Caution[] }) {
  const { language, words } = usePane();
  const said = cautionWords(language);
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore } = usePaged(list);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={words.inspecting.list}>
        {cautions.slice(0, shown).map((caution, i) => (
          // A list that never changes its order.
          <li key={i} data-row tabIndex={-1} className={styles.item}>
            <div className={styles.title}>
              {said.titles[caution.code]} <Place caution={caution} />
            </div>
            {wordCaution(caution, said)}
          </li>
        ))}
      </ul>
      <ShowMore total={cautions.length} shown={shown} onMore={showMore} />
    </>
  );
}

/** Leads to the cell where there is one. */
function Place({ caution }: { readonly caution: Caution }) {
  const { sheet, cell } = caution;
  const place = placeOfCaution(caution);
  if (sheet === null || cell === null) return <>{place}</>;
  return (
    <CellLink sheet={sheet} cell={cell}>
      {place}
    </CellLink>
  );
}
