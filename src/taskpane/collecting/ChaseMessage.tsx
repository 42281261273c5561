import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { writtenDate } from '../../dates/writtenDate.ts';
import { TONES, type Collected, type Tone } from '../../round/model.ts';
import { wordChase } from '../../round/wordChase.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { usePane } from '../paneContext.ts';
import { DayInput } from '../settings/DayInput.tsx';
import { Section } from './Section.tsx';
import { collectingWords } from './words/collectingWords.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
});

/** 催报: a message to those who have not answered, to copy. Nothing where all have. */
export function ChaseMessage({ round }: { readonly round: Pick<Collected, 'asOf' | 'units'> }) {
  const words = collectingWords(usePane().language);
  const say = words.chase;
  const styles = useStyles();
  const [tone, setTone] = useState<Tone>('reminder');
  const [due, setDue] = useState('');
  const day = writtenDate(due);
  const isWrong = due.trim() !== '' && !day;
  const text = wordChase(round, tone, day ?? null, words.round);
  if (text === null) return null;
  return (
    <Section title={say.title}>
      <Field label={say.tone}>
        <Select size="small" value={tone} onChange={(_, { value }) => setTone(value as Tone)}>
          {TONES.map((key) => (
            <option key={key} value={key}>
              {words.round.tones[key]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say.due} {...(isWrong ? { validationMessage: say.wrongDue } : {})}>
        <DayInput value={due} onChange={setDue} />
      </Field>
      <p className={styles.text} aria-label={say.text} role="note">
        {text}
      </p>
      <div>
        <CopyButton text={() => text}>{say.copy}</CopyButton>
      </div>
    </Section>
  );
}
