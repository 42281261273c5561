import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type SyntheticEvent } from 'react';
import type { ScoreEntry, UnitScores } from '../../reading/model.ts';
import { countingEntry } from '../../rules/readings.ts';
import type { RuleReading } from '../../standards/reading.ts';
import { countedParts } from '../../standards/working/countedParts.ts';
import { workOut } from '../../standards/working/workOut.ts';
import { standardWords } from '../../standards/words/standardWords.ts';
import { zh } from '../../standards/words/zh.ts';
import { addressOf } from '../../workbook/address.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { isBlank, textOf } from '../../workbook/grid.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { standardPaneWords } from './words/standardPaneWords.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  field: { alignSelf: 'stretch', minWidth: 0 },
  input: { width: '96px', minWidth: 0 },
});

interface Props {
  readonly sheet: string;
  readonly max: Decimal;
  readonly reading: RuleReading;
  readonly scores: UnitScores;
}

/** How many of each part → the score and its working, to be entered; nothing of a standard that counting doesn't decide. */
export function CountBox({ sheet, max, reading, scores }: Props) {
  const { session, language } = usePane();
  const styles = useStyles();
  const title = useId();
  const isBusy = useSessionState((state) => state.work !== null);
  const parts = countedParts(reading);
  const [entered, setEntered] = useState<Readonly<Record<number, string>>>({});
  if (!parts) return null;
  const say = standardPaneWords(language);
  const texts = parts.map((part, i) => entered[i] ?? (part.asks === 'count' ? '' : '1'));
  const counts = texts.map((text) => (/^\d{1,6}$/u.test(text.trim()) ? Number(text) : NaN));
  const [worked, written] = [standardWords(language), zh].map(({ working }) => workOut(reading, max, counts, working));
  const entry = plainEntry(scores);
  const cell = entry && addressOf(entry.at);
  const isFormula = entry?.cell?.formula !== undefined;
  const reason = scores.reason && (scores.allReasons ?? [scores.reason]).every((one) => isBlank(one.cell)) ? scores.reason.at : null;
  const set = (i: number, text: string): void => setEntered({ ...entered, [i]: text });
  const said = (): string => {
    if (worked) return say.gives(worked.working, decimalText(worked.score));
    if (texts.some((text) => text.trim() === '')) return say.enterCounts;
    return counts.some(Number.isNaN) ? say.notCounts : say.notWorkedOut;
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!written || !entry || isFormula || isBusy) return;
    const score = written.score.toNumber();
    const seen = textOf(entry.cell);
    void session.run('enter-score', { sheet, cell: entry.at, seen, score, reason, working: written.working });
  };
  return (
    <form className={styles.box} aria-labelledby={title} onSubmit={onSubmit}>
      <strong id={title}>{say.count}</strong>
      {parts.map((part, i) => {
        const label = oneLine(part.text);
        if (part.asks === 'nothing') return null;
        if (part.asks === 'given')
          return (
            <Checkbox
              key={i}
              label={label}
              checked={texts[i] === '1'}
              onChange={(_, { checked }) => set(i, checked === true ? '1' : '0')}
            />
          );
        return (
          <Field key={i} label={label} size="small" className={styles.field}>
            <Input
              size="small"
              className={styles.input}
              inputMode="numeric"
              value={texts[i] ?? ''}
              onChange={(_, { value }) => set(i, value)}
            />
          </Field>
        );
      })}
      <output>{said()}</output>
      {entry && cell && isFormula && <span>{say.holdsFormula(cell)}</span>}
      {entry && cell && !isFormula && (
        <>
          {scores.reason && <span>{reason ? say.workingGoes(addressOf(reason)) : say.workingStays}</span>}
          <Button size="small" type="submit" appearance="primary" disabledFocusable={!written || isBusy}>
            {say.fill(cell)}
          </Button>
        </>
      )}
    </form>
  );
}

/** The score that counts, where one cell says it on the indicator's own scale. */
function plainEntry(scores: UnitScores): ScoreEntry | null {
  const entry = countingEntry(scores);
  return entry && !entry.parts && entry.max === undefined && !entry.deducts ? entry : null;
}
