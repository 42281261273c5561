import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { cellsOf, type ExplainedPart, type ExplainedTable } from '../../explaining/explainTable.ts';
import { partName, placeAddress, wordPlace } from '../../explaining/wordExplanation.ts';
import { explainWords } from '../../explaining/words/explainWords.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { usePane } from '../paneContext.ts';

/** More places of one part than these are shown when asked for. */
const FIRST_PLACES = 12;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  part: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  places: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly explained: ExplainedTable;
  readonly heading: string;
}

/** What was taken for what. Each place leads to its cells. */
export function ExplainedParts({ explained, heading }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <dl className={styles.list} aria-labelledby={id}>
        {explained.parts.map((part) => (
          <Part key={`${part.of} ${part.as}`} part={part} explained={explained} />
        ))}
      </dl>
    </>
  );
}

function Part({ part, explained: { table } }: { readonly part: ExplainedPart; readonly explained: ExplainedTable }) {
  const { language, words } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const places = isWhole ? part.places : part.places.slice(0, FIRST_PLACES);
  const rest = part.places.length - places.length;
  return (
    <div className={styles.part}>
      <dt className={styles.name}>{partName(part, language)}</dt>
      <dd className={styles.places}>
        {places.map((place, i) => {
          const { top, left, bottom, right } = cellsOf(place, part, table);
          const corner = { rowIndex: bottom, columnIndex: right };
          return (
            <span key={placeAddress(place)}>
              {i > 0 && explainWords(language).comma}
              <CellLink
                sheet={table.sheet}
                cell={{ rowIndex: top, columnIndex: left }}
                {...(top === bottom && left === right ? {} : { corner })}
              >
                {wordPlace(place, part, language)}
              </CellLink>
            </span>
          );
        })}
        {rest > 0 && (
          <Button size="small" onClick={() => setWhole(true)}>
            {words.listing.more(rest)}
          </Button>
        )}
      </dd>
    </div>
  );
}
