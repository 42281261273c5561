import { makeStyles, tokens } from '@fluentui/react-components';
import { wordDoubts, wordHidden, type WordedPlace } from '../../explaining/wordExplanation.ts';
import { explainWords } from '../../explaining/words/explainWords.ts';
import type { ScoreTable } from '../../reading/model.ts';
import { addressOf } from '../../workbook/address.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** What isn't clear in a table, and what is hidden. */
export function WordedPlaces({ table }: { readonly table: ScoreTable }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = explainWords(language);
  const doubts = wordDoubts(table.doubts, language);
  return (
    <>
      {doubts.length === 0 && <p className={styles.text}>{words.clear}</p>}
      <Places title={words.doubts} places={doubts} sheet={table.sheet} />
      <Places title={words.hidden} places={wordHidden(table.hidden, language)} sheet={table.sheet} />
    </>
  );
}

interface PlacesProps {
  readonly title: string;
  readonly places: readonly WordedPlace[];
  readonly sheet: string;
}

function Places({ title, places, sheet }: PlacesProps) {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <>
      <h3 className={styles.text}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {places.map(({ at, text }) => (
          <li key={`${addressOf(at)} ${text}`}>
            <CellLink sheet={sheet} cell={at} /> {text}
          </li>
        ))}
      </ul>
    </>
  );
}
