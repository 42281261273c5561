import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../words/language.ts';
import { WHOLE } from '../../taskpane/wholeHeight.ts';
import { paneTheme } from '../../taskpane/paneTheme.ts';
import type { PreferenceStore } from '../../taskpane/preferences.ts';
import type { Workbench as Files } from '../files/workbench.ts';
import { benchWords } from '../words/benchWords.ts';
import { BenchContext, useBench, useBenchState } from './benchContext.ts';
import { BookPage } from './BookPage.tsx';
import { FileNoticeBar } from './FileNoticeBar.tsx';
import { KeepingBar } from './KeepingBar.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { LeftWork } from './LeftWork.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useLeaveQuestion } from './useLeaveQuestion.ts';
import { Welcome } from './Welcome.tsx';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', position: 'relative', fontSize: tokens.fontSizeBase300 },
  body: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  drop: {
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    opacity: 0.9,
  },
});

interface Props {
  readonly bench: Files;
  readonly language: Language;
  readonly preferences: PreferenceStore;
}

/** The page: a workbook on the left, the pane on the right, and what can be done with files above them. */
export function Workbench({ bench, language, preferences }: Props) {
  const words = benchWords(language);
  const tools = useMemo(() => ({ bench, language, words }), [bench, language, words]);
  return (
    <FluentProvider theme={LIGHT} style={WHOLE} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <BenchContext value={tools}>
        <Page preferences={preferences} />
      </BenchContext>
    </FluentProvider>
  );
}

/** Cells keep the colours of the workbook, which are made for white paper. This theme comes with the script. */
const LIGHT = paneTheme('light') as Theme;

function Page({ preferences }: Pick<Props, 'preferences'>) {
  const { bench, words } = useBench();
  const styles = useStyles();
  const open = useBenchState((state) => state.open);
  const leave = useLeaveQuestion();
  const input = useRef<HTMLInputElement>(null);
  const [isPaneHidden, setPaneHidden] = useState(false);
  const showPane = useCallback(() => setPaneHidden(false), []);
  const isOver = useDroppedFiles((files) => leave.before(() => void bench.choose(files)));
  useEffect(() => void bench.findLeft(), [bench]);
  return (
    <div className={styles.page}>
      <section aria-label={words.file}>
        <Toolbar input={input} leave={leave} isPaneHidden={isPaneHidden} onHidePane={setPaneHidden} />
        <FileNoticeBar />
        <KeepingBar />
        <LeftWork leave={leave} />
      </section>
      <div className={styles.body}>
        {open ? (
          <BookPage key={open.key} book={open.book} preferences={preferences} isPaneHidden={isPaneHidden} onShowPane={showPane} />
        ) : (
          <Welcome onChoose={() => input.current?.click()} />
        )}
      </div>
      {leave.asked && <LeaveDialog question={leave} />}
      {isOver && <div className={styles.drop}>{words.dropHere}</div>}
    </div>
  );
}
