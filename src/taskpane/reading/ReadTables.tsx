import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explainTable } from '../../explaining/explainTable.ts';
import { explainWords, headingOf } from '../../explaining/wordExplanation.ts';
import type { ScoreTable } from '../../reading/model.ts';
import { areaAddress } from '../../workbook/address.ts';
import { useContent, usePane } from '../paneContext.ts';
import { ExplainedParts } from './ExplainedParts.tsx';
import { WordedPlaces } from './WordedPlaces.tsx';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** How the tables were read, one table at a time: of several the first with something unclear, unless another is chosen. */
export function ReadTables() {
  const { language } = usePane();
  const styles = useStyles();
  const { tables } = useContent().assessment;
  const [chosen, setChosen] = useState<string | null>(null);
  const words = explainWords(language);
  const table = tables.find((one) => keyOf(one) === chosen) ?? tables.find(({ doubts }) => doubts.length > 0) ?? tables[0];
  const explained = useMemo(() => (table ? explainTable(table) : null), [table]);
  if (!explained || !table) return words.none;
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
    </div>
  );
}

function keyOf({ sheet, area }: ScoreTable): string {
  return `${sheet} ${areaAddress(area)}`;
}
