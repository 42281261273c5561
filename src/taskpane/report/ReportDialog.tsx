import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { documentText } from '../../document/documentText.ts';
import type { TextDocument } from '../../document/textDocument.ts';
import { wordFailure } from '../../failures/wordFailure.ts';
import { reportDocument } from '../../report/reportDocument.ts';
import { reportWords } from '../../report/words/reportWords.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { useContent, usePane, useSessionState } from '../paneContext.ts';
import { SCROLL_SHADE } from '../scrollShade.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { contentOf } from '../collecting/loadReturned.ts';
import { PreviousFile } from './PreviousFile.tsx';
import { ReportFile } from './ReportFile.tsx';
import { reportDialogWords } from './words/reportDialogWords.ts';

/** It stands in the title. */
const LONGEST_PERIOD = 30;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
  whole: {
    margin: 0,
    maxHeight: '260px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    ...SCROLL_SHADE,
  },
});

/** 通报: what it is on, then its text to copy and its Word document to save. The workbook stays as it is. */
export function ReportDialog({ onClose }: ToolDialogProps) {
  const { session, words, language, writeDocument } = usePane();
  const styles = useStyles();
  const { assessment } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const [period, setPeriod] = useState('');
  const [previous, setPrevious] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [document, setDocument] = useState<TextDocument | null>(null);
  const say = reportDialogWords(language);
  const { units } = assessment;
  const open = units.filter(({ status }) => status !== 'complete').length;
  const make = async (): Promise<void> => {
    setProblem(null);
    const content = previous && (await contentOf(previous));
    const isRead = content === null || ArrayBuffer.isView(content);
    const answer = isRead
      ? await session.run('report', { period: period.trim() === '' ? null : period, previous: content })
      : ({ kind: 'previous-not-readable', failure: content } as const);
    const name = previous?.name ?? '';
    if (answer?.kind === 'report') setDocument(reportDocument(answer.report, reportWords(language)));
    else if (answer?.kind === 'previous-without-units') setProblem(say.previous.noUnits(name));
    else if (answer) setProblem(wordFailure(name, answer.failure, words.catalogues.failures));
  };
  // The next step is the one in blue: to write it, then to have its document. To write it again is for a workbook that was changed since.
  const actions = (
    <Button
      appearance={document === null ? 'primary' : 'secondary'}
      disabledFocusable={isBusy || units.length === 0}
      onClick={() => void make()}
    >
      {document === null ? say.make : say.makeAgain}
    </Button>
  );
  return (
    <ToolDialog title={say.title} close={words.sealing.close} onClose={onClose} actions={actions}>
      <p className={styles.text}>{units.length > 0 ? say.intro : say.noUnits}</p>
      {open > 0 && <p className={styles.text}>{say.open(open)}</p>}
      <Field label={say.period} hint={say.example}>
        <Input
          value={period}
          maxLength={LONGEST_PERIOD}
          onChange={(_, { value }) => {
            setPeriod(value);
            // What was written is on another period.
            setDocument(null);
          }}
        />
      </Field>
      <PreviousFile
        file={previous}
        onChoose={(file) => {
          setPrevious(file);
          setProblem(null);
          // What was written was compared with another one.
          setDocument(null);
        }}
      />
      <div role="status" className={styles.text}>
        {problem}
      </div>
      <WorkProgress />
      {document !== null && (
        <>
          {/* Longer than what is seen of it: the arrow keys move it. */}
          <pre className={styles.whole} role="region" aria-label={say.text} tabIndex={0}>
            {documentText(document)}
          </pre>
          {writeDocument && <ReportFile document={document} writeDocument={writeDocument} />}
          {writeDocument && <p className={styles.hint}>{say.fill}</p>}
          <div>
            <CopyButton text={() => documentText(document)}>{say.copy}</CopyButton>
          </div>
        </>
      )}
    </ToolDialog>
  );
}
