import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Pane } from '../../taskpane/Pane.tsx';
import type { Distribute, Zip } from '../../taskpane/paneContext.ts';
import type { PaneView } from '../../taskpane/paneView.ts';
import type { PreferenceStore } from '../../taskpane/preferences.ts';
import type { AskStanding } from '../../workbook/standing.ts';
import type { Book } from '../book/openBook.ts';
import { standingIn } from '../sheet/standingIn.ts';
import type { CellTarget } from '../sheet/sheetLinks.ts';
import { writerBeside } from '../word/writerBeside.ts';
import { useBench, useBookState } from './benchContext.ts';
import { BookNotice } from './BookNotice.tsx';
import { Divider } from './Divider.tsx';
import { SheetSide } from './SheetSide.tsx';
import { useIsNarrow } from './useIsNarrow.ts';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sides: { flexGrow: 1, minHeight: 0, display: 'flex' },
  side: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex' },
  sheet: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  pane: { flexShrink: 0, minWidth: 0, overflow: 'hidden' },
  alone: { flexGrow: 1, width: '100%' },
  away: { display: 'none' },
});

type Side = 'sheet' | 'pane';
/** Of the pane at first, in pixels, with the share of the window that is its own between the two. */
const USUAL_WIDTH = { least: 360, most: 420, share: 0.28 };

interface Props {
  readonly book: Book;
  readonly preferences: PreferenceStore;
  /** In a narrow window the pane has a side of its own, and this says nothing. */
  readonly isPaneHidden: boolean;
  readonly onShowPane: () => void;
}

/** A workbook and its pane, side by side; in a narrow window one at a time. */
export function BookPage({ book, preferences, isPaneHidden, onShowPane }: Props) {
  const { words, language } = useBench();
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const [side, setSide] = useState<Side>('pane');
  const [width, setWidth] = useState(() => usualWidth(window.innerWidth));
  const target = useBookState(book, (state) => state.target);
  // A click on a finding leads to the cell, wherever it is.
  useEffect(() => {
    if (target) setSide('sheet');
  }, [target]);
  const [asked, setAsked] = useState<Partial<PaneView> | null>(null);
  const ask = useCallback(
    (to: Partial<PaneView>) => {
      setAsked(to);
      setSide('pane');
      onShowPane();
    },
    [onShowPane],
  );
  const zip = useCallback<Zip>((workbooks) => book.zip(workbooks), [book]);
  const distribute = useMemo<Distribute>(
    () => ({
      bytes: () => book.bytes(),
      cut: (bytes, excerpt) => book.cut(bytes, excerpt),
      zip: (files) => book.zipFiles(files),
    }),
    [book],
  );
  const writeDocument = useMemo(() => writerBeside(words.word), [words]);
  const stands = useRef<CellTarget | null>(null);
  const standing = useCallback<AskStanding>((asked) => Promise.resolve(standingIn(book.state().workbook, stands.current, asked)), [book]);
  const isHidden = isPaneHidden && !isNarrow;
  const away = (of: Side): string => (isNarrow && side !== of ? ` ${styles.away}` : '');
  return (
    <>
      {isNarrow && (
        <nav aria-label={words.sides}>
          <TabList className={styles.tabs} selectedValue={side} onTabSelect={(_, { value }) => setSide(value as Side)}>
            <Tab value="sheet">{words.workbook}</Tab>
            <Tab value="pane">{words.pane}</Tab>
          </TabList>
        </nav>
      )}
      <div className={styles.sides}>
        {/* Alone it is the main thing; beside the pane the pane is. */}
        <section
          className={`${styles.side}${away('sheet')}`}
          aria-label={words.workbook}
          {...(isHidden || (isNarrow && side === 'sheet') ? { role: 'main' } : {})}
        >
          <div className={styles.sheet}>
            <BookNotice book={book} />
            <SheetSide book={book} onAsk={ask} stands={stands} />
          </div>
          {!isNarrow && !isHidden && <Divider label={words.divider} width={width} onChange={setWidth} />}
        </section>
        <div
          className={`${isNarrow ? styles.alone : styles.pane}${away('pane')}${isHidden ? ` ${styles.away}` : ''}`}
          style={isNarrow ? {} : { width }}
        >
          <Pane
            session={book.session}
            language={language}
            theme="light"
            preferences={preferences}
            undoneElsewhere
            asked={asked}
            zip={zip}
            writeDocument={writeDocument}
            standing={standing}
            distribute={distribute}
          />
        </div>
      </div>
    </>
  );
}

/** In a window of 1280 pixels a score table of the usual widths has room up to the scores. */
function usualWidth(ofWindow: number): number {
  const { least, most, share } = USUAL_WIDTH;
  return Math.round(Math.min(Math.max(ofWindow * share, least), most));
}
