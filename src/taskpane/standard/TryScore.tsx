import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { numberInText } from '../../rules/score.ts';
import type { RuleReading } from '../../standards/reading.ts';
import { tryScore } from '../../standards/working/tryScore.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { usePane } from '../paneContext.ts';
import { standardPaneWords } from './words/standardPaneWords.ts';
import type { StandardPaneWords } from './words/words.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  input: { width: '96px', minWidth: 0 },
});

/** 试一试: a score → the part that allows it, or the nearest ones that can come out. */
export function TryScore({ max, reading }: { readonly max: Decimal; readonly reading: RuleReading }) {
  const { language } = usePane();
  const styles = useStyles();
  const [text, setText] = useState('');
  const say = standardPaneWords(language);
  return (
    <div className={styles.box}>
      <strong>{say.tryIt}</strong>
      <Field label={say.tryLabel} size="small">
        <Input size="small" className={styles.input} inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <output>{text.trim() === '' ? '' : said(text, max, reading, say)}</output>
    </div>
  );
}

function said(text: string, max: Decimal, reading: RuleReading, { tried: say }: StandardPaneWords): string {
  const points = numberInText(text);
  if (!points) return say.notNumber;
  const answer = tryScore(reading, max, points);
  switch (answer.kind) {
    case 'outside':
      return say.outside(decimalText(max));
    case 'not':
      return say.not(answer.nearest.map(decimalText));
    case 'manual':
    case 'any':
      return say[answer.kind];
    case 'yields': {
      if (!answer.ways) return say.yields;
      if (answer.ways.length === 0) return say.yieldsPlain;
      return say.yieldsBy(
        answer.ways.map(({ part, points: amount, times }) =>
          times === null ? say.amount(oneLine(part.text), decimalText(amount)) : say.times(oneLine(part.text), times),
        ),
      );
    }
  }
}
