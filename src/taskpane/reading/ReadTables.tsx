import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explainTable } from '../../explaining/explainTable.ts';
import { headingOf, wordCounting } from '../../explaining/wordExplanation.ts';
import { explainWords } from '../../explaining/words/explainWords.ts';
import { correctionKey } from '../../reading/corrections/readingCorrection.ts';
import type { ScoreTable } from '../../reading/model.ts';
import { areaAddress } from '../../workbook/address.ts';
import { useContent, usePane } from '../paneContext.ts';
import { CorrectReading } from './CorrectReading.tsx';
import { ExplainedParts } from './ExplainedParts.tsx';
import { MadeCorrections } from './MadeCorrections.tsx';
import { WordedPlaces } from './WordedPlaces.tsx';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  tables: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** How the tables were read, one table at a time: of several the first with something unclear, unless another is chosen. */
export function ReadTables() {
  const { language } = usePane();
  const styles = useStyles();
  const { tables, settings } = useContent().assessment;
  const [chosen, setChosen] = useState<string | null>(null);
  const words = explainWords(language);
  const table = tables.find((one) => keyOf(one) === chosen) ?? tables.find(({ doubts }) => doubts.length > 0) ?? tables[0];
  const explained = useMemo(() => (table ? explainTable(table) : null), [table]);
  const useless = useMemo(() => {
    const followed = new Set(tables.flatMap(({ corrections }) => corrections.map(correctionKey)));
    return settings.readings.filter((one) => !followed.has(correctionKey(one)));
  }, [tables, settings]);
  if (!explained || !table) return words.none;
  const counting = wordCounting(table, language);
  return (
    <div className={styles.tables}>
      {tables.length > 1 ? (
        <Select size="small" aria-label={words.whichTable} value={keyOf(table)} onChange={(_, { value }) => setChosen(value)}>
          {tables.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {keyOf(one)}
            </option>
          ))}
        </Select>
      ) : null}
      <ExplainedParts explained={explained} heading={headingOf(explained, language)} />
      <WordedPlaces table={table} />
      <MadeCorrections title={words.correcting.made} corrections={table.corrections} />
      {counting !== null && <p className={styles.text}>{counting}</p>}
      <MadeCorrections title={words.correcting.useless} corrections={useless} />
      <CorrectReading key={keyOf(table)} table={table} />
    </div>
  );
}

function keyOf({ sheet, area }: ScoreTable): string {
  return `${sheet} ${areaAddress(area)}`;
}
