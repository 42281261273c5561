import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Assessment } from '../../assess.ts';
import { keptWords } from '../../following/words/keptWords.ts';
import { wordKept } from '../../following/words/wordKept.ts';
import { settingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { WORDS } from '../../settings/settingWords.ts';
import type { PaneView } from '../../taskpane/paneView.ts';
import { addressOf, type Position } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Book } from '../book/openBook.ts';
import { editableCells } from '../sheet/editableCells.ts';
import type { CellEdit } from '../sheet/editing/cellEdit.ts';
import type { CellRule } from '../sheet/editing/cellRule.ts';
import { lookFinder, lookOf } from '../sheet/layout/lookFinder.ts';
import { ownSheetRules } from '../sheet/ownSheetRules.ts';
import { scoreLimits } from '../sheet/scoreLimits.ts';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import { sheetHighlights, type Highlight } from '../sheet/sheetHighlights.ts';
import { SheetTabs } from '../sheet/SheetTabs.tsx';
import { sheetReadings, type SheetReadings } from '../sheet/sheetReadings.ts';
import { sheetLinks, type CellTarget } from '../sheet/sheetLinks.ts';
import type { LookAnswer } from '../worker/messages.ts';
import { ReadingLegend } from './ReadingLegend.tsx';
import { SteppedLine } from './SteppedLine.tsx';
import { useBench, useBookState } from './benchContext.ts';
import { cellGuide } from './cellGuide.ts';

const useStyles = makeStyles({
  grid: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly book: Book;
  readonly onAsk: (to: Partial<PaneView>) => void;
  /** Left for who asks where a person is. */
  readonly stands: RefObject<CellTarget | null>;
}

/** The workbook's sheets, one at a time, and their tabs. */
export function SheetSide({ book, onAsk, stands }: Props) {
  const { words, language } = useBench();
  const styles = useStyles();
  const whole = useBookState(book, (state) => state.workbook);
  const first = useBookState(book, (state) => state.first);
  const workbook = useMemo(() => whole ?? (first && { sheets: [first.sheet], names: [], date1904: first.date1904 }), [whole, first]);
  const asked = useBookState(book, (state) => state.target);
  const kept = useBookState(book, (state) => state.kept);
  const assessment = useSyncExternalStore(book.session.subscribe, () => book.session.state().content?.assessment ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [target, setTarget] = useState(asked);
  const [followed, setFollowed] = useState(asked);
  // A finding that was clicked, or a link in the sheet, turns to its sheet.
  if (asked !== followed) {
    setFollowed(asked);
    setTarget(asked);
    if (asked) setChosen(asked.sheet);
  }
  const [isMarked, setMarked] = useState(false);
  const visible = useMemo(() => workbook?.sheets.filter(({ visibility }) => visibility === 'visible') ?? [], [workbook]);
  const sheet = visible.find(({ name }) => name === chosen) ?? visible[0];
  const look = useLook(book, sheet);
  const readings = useMemo(
    () => (assessment && sheet ? sheetReadings(assessment.tables, sheet.name, language) : null),
    [assessment, sheet, language],
  );
  const shown = isMarked ? readings : null;
  if (!workbook || !sheet) return null;
  const turn = (by: number): void => {
    const to = visible[visible.indexOf(sheet) + by];
    if (to) setChosen(to.name);
  };
  const follow = (to: CellTarget): void => {
    setTarget(to);
    setChosen(to.sheet);
  };
  return (
    <>
      {readings && <ReadingLegend readings={shown} isOn={isMarked} onToggle={setMarked} />}
      <div className={styles.grid}>
        {look?.sheet && (
          <Sheet
            book={book}
            workbook={workbook}
            sheet={sheet}
            look={look}
            assessment={assessment}
            target={target?.sheet === sheet.name ? target.cell : null}
            corner={target?.sheet === sheet.name ? target.corner : undefined}
            readings={shown}
            onTurn={turn}
            onFollow={follow}
            onAsk={onAsk}
            stands={stands}
          />
        )}
      </div>
      <SteppedLine book={book} />
      {look?.sheet?.charts !== undefined && <p className={styles.hint}>{words.charts(look.sheet.charts)}</p>}
      {kept.length > 0 && <p className={styles.hint}>{wordKept(kept, keptWords(language))}</p>}
      <SheetTabs sheets={first?.tabs ?? workbook.sheets} current={sheet.name} onSelect={setChosen} language={language} />
    </>
  );
}

interface SheetProps extends Props {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly look: LookAnswer;
  readonly assessment: Assessment | null;
  readonly target: Position | null;
  readonly corner: Position | undefined;
  readonly readings: SheetReadings | null;
  readonly onTurn: (by: number) => void;
  readonly onFollow: (to: CellTarget) => void;
}

/** Before the workbook has been assessed a sheet can only be looked at. */
function Sheet({ book, workbook, sheet, look, assessment, target, corner, readings, onTurn, onFollow, onAsk, stands }: SheetProps) {
  const { language } = useBench();
  const highlights = useMemo(
    () => (assessment && showsMarks(workbook) ? sheetHighlights(assessment, sheet) : NO_HIGHLIGHTS),
    [assessment, workbook, sheet],
  );
  const limits = useMemo(
    () => new Map<string, CellRule>([...(assessment ? scoreLimits(assessment, sheet) : []), ...ownSheetRules(workbook, sheet)]),
    [assessment, workbook, sheet],
  );
  const editable = useMemo(() => {
    if (!assessment || !look.sheet) return () => false;
    const find = lookFinder(look.sheet);
    return editableCells(workbook, assessment, sheet, (at) => lookOf(look.looks, find(at.rowIndex, at.columnIndex)).locked === false);
  }, [assessment, workbook, sheet, look]);
  const guide = useMemo(() => assessment && cellGuide(assessment, sheet.name, onAsk), [assessment, sheet.name, onAsk]);
  const links = useMemo(() => sheetLinks(workbook, sheet), [workbook, sheet]);
  if (!look.sheet) return null;
  return (
    <SheetGrid
      sheet={sheet}
      look={look.sheet}
      looks={look.looks}
      date1904={workbook.date1904}
      highlights={highlights}
      limits={limits}
      editable={editable}
      target={target}
      {...(corner ? { corner } : {})}
      onEdit={(edits) => book.type(edits.map((edit) => editOf(sheet.name, edit)))}
      onActive={(cell) => void (stands.current = { sheet: sheet.name, cell })}
      onUndo={() => void book.undo()}
      onRedo={() => void book.redo()}
      links={links}
      onFollow={onFollow}
      onTurnSheet={onTurn}
      {...(guide ? { guide } : {})}
      language={language}
      readings={readings}
    />
  );
}

const NO_HIGHLIGHTS: ReadonlyMap<string, Highlight> = new Map();

/** How the sheet looks, once the worker has said it; while another answer is on its way the one before stays. */
function useLook(book: Book, sheet: SheetSnapshot | undefined): LookAnswer | null {
  const [look, setLook] = useState<LookAnswer | null>(null);
  useEffect(() => {
    if (!sheet) return undefined;
    let isWanted = true;
    // A worker that ends is told of elsewhere.
    book.look(sheet.name).then(
      (answer) => isWanted && setLook(answer),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [book, sheet]);
  return look?.sheet?.name === sheet?.name ? look : null;
}

function editOf(shown: string, { at, value, sheet = shown }: CellEdit): Edit {
  return { edit: 'set-values', sheet, range: addressOf(at), values: [[value]] };
}

function showsMarks(workbook: WorkbookSnapshot): boolean {
  return settingsForm(workbook)?.general.marks?.shown !== WORDS.no;
}
