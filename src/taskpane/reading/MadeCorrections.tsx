import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { explainWords } from '../../explaining/words/explainWords.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { correctionKey, type ReadingCorrection } from '../../reading/corrections/readingCorrection.ts';
import { useContent, usePane, useSessionState } from '../paneContext.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly title: string;
  readonly corrections: readonly ReadingCorrection[];
}

/** Corrections that are kept, each with the way to take it back. */
export function MadeCorrections({ title, corrections }: Props) {
  const { language, session } = usePane();
  const styles = useStyles();
  const { workbook } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const words = explainWords(language).correcting;
  const sheet = findOwnSheet(workbook, 'settings');
  if (corrections.length === 0 || !sheet) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {corrections.map(({ heading, part, as }) => (
          <li key={correctionKey({ heading, part, as })}>
            {words.line(part, words.choices[as])}{' '}
            <Button
              size="small"
              aria-label={words.backOf(part)}
              disabledFocusable={isBusy}
              onClick={() => void session.run('correct-reading', { sheet: sheet.name, correction: { heading, part, as }, kept: false })}
            >
              {words.back}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
