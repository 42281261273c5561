import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../paneContext.ts';
import type { PersonQuestion } from './selfCheck.ts';
import { selfCheckWords } from './words/selfCheckWords.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // Room below it where it is scrolled into sight.
    scrollMarginBottom: '48px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: PersonQuestion;
  readonly onAnswer: (key: string | null) => void;
}

/** What only the person's eyes or hands can tell. */
export function PersonQuestionBox({ question, onAnswer }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // It may come up below what the pane shows.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [question]);
  return (
    <div className={styles.box} ref={box}>
      <p className={styles.text} role="alert">
        {question.text[language]}
      </p>
      <div className={styles.buttons}>
        {question.answers.map(({ key, text }) => (
          <Button key={key} appearance={question.answers.length === 1 ? 'primary' : 'secondary'} onClick={() => onAnswer(key)}>
            {text[language]}
          </Button>
        ))}
        <Button appearance="subtle" onClick={() => onAnswer(null)}>
          {selfCheckWords(language).skip}
        </Button>
      </div>
    </div>
  );
}
