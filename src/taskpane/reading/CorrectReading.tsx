import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { choicesFor, correctableParts, type CorrectablePart } from '../../explaining/correctableParts.ts';
import { explainWords } from '../../explaining/words/explainWords.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import type { CorrectedAs } from '../../reading/corrections/readingCorrection.ts';
import type { ScoreTable } from '../../reading/model.ts';
import { useContent, usePane, useSessionState } from '../paneContext.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  // Long names are cut where the pane ends.
  field: { alignSelf: 'stretch', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Says what a column or a row of the table is, for every table with its header. */
export function CorrectReading({ table }: { readonly table: ScoreTable }) {
  const { language, session, words: pane } = usePane();
  const styles = useStyles();
  const { workbook } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState<CorrectedAs | ''>('');
  const words = explainWords(language).correcting;
  const parts = useMemo(() => correctableParts(table), [table]);
  const part = parts.find((one) => keyOf(one) === chosen);
  const choices = part ? choicesFor(table, part.of) : [];
  const as = choices.find((one) => one === said);
  const optionsOf = (of: CorrectablePart['of']) =>
    parts
      .filter((one) => one.of === of)
      .map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {`${one.address} ${one.part}`}
        </option>
      ));
  const sheet = findOwnSheet(workbook, 'settings');
  if (!sheet) {
    return (
      <div className={styles.form}>
        <h3 className={styles.title}>{words.title}</h3>
        <p className={styles.text}>{words.needsSheet}</p>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.run('recalculate')}>
          {pane.settings.make}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.hint}</p>
      <Field label={words.part} size="small" className={styles.field}>
        <Select size="small" value={part ? chosen : ''} onChange={(_, { value }) => setChosen(value)}>
          <option value="" />
          <optgroup label={words.columns}>{optionsOf('column')}</optgroup>
          <optgroup label={words.rows}>{optionsOf('row')}</optgroup>
        </Select>
      </Field>
      <Field label={words.as} size="small" className={styles.field}>
        <Select size="small" value={as ?? ''} onChange={(_, { value }) => setSaid(value as CorrectedAs | '')}>
          <option value="" />
          {choices.map((one) => (
            <option key={one} value={one}>
              {words.choices[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        disabledFocusable={isBusy || !part || !as}
        onClick={() =>
          part &&
          as &&
          void session.run('correct-reading', {
            sheet: sheet.name,
            correction: { heading: table.heading, part: part.part, as },
            kept: true,
          })
        }
      >
        {words.correct}
      </Button>
    </div>
  );
}

function keyOf({ of, part }: CorrectablePart): string {
  return `${of} ${part}`;
}
