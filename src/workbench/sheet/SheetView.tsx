import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { addressOf, areaAddress, contains, type Area, type Position } from '../../workbook/address.ts';
import { isBlank } from '../../workbook/grid.ts';
import { saysNotApplicable } from '../../rules/score.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { fontOf, lookRules } from './drawing/lookRules.ts';
import { sheetDrawing } from './drawing/sheetDrawing.ts';
import { textMeasure } from './drawing/textWidth.ts';
import { roomFor, useDrawn, viewOf } from './drawing/useDrawn.ts';
import type { CellEdit } from './editing/cellEdit.ts';
import type { Copied } from './editing/copied.ts';
import { editText } from './editing/editText.ts';
import { EntryQuestion } from './editing/EntryQuestion.tsx';
import { useCellEditing, type Draft } from './editing/useCellEditing.ts';
import { useClipboard } from './editing/useClipboard.ts';
import { useFill } from './editing/useFill.ts';
import { usePlacedInput } from './editing/usePlacedInput.ts';
import { FindBar } from './finding/FindBar.tsx';
import { useFind } from './finding/useFind.ts';
import { FormulaBar } from './FormulaBar.tsx';
import { GridBlock } from './GridBlock.tsx';
import { GridMenu } from './GridMenu.tsx';
import { useGridStyles } from './gridStyles.ts';
import { fittingSize } from './layout/fittingSize.ts';
import type { GridSizes } from './layout/gridView.ts';
import { lookOf } from './layout/lookFinder.ts';
import { areaAt } from './layout/mergesOver.ts';
import { scrollTo } from './layout/scrollTo.ts';
import { sheetFrame } from './layout/sheetFrame.ts';
import { useGridView } from './layout/useGridView.ts';
import { clearCells } from './editing/clearCells.ts';
import { isCovered } from './selection/isCovered.ts';
import type { MoveGround } from './selection/move.ts';
import { isSingle, selectCell, selectedArea, type Selection } from './selection/selection.ts';
import { useGridKeys } from './selection/useGridKeys.ts';
import type { GridMemory } from './gridMemory.ts';
import type { SheetGridProps } from './sheetGridProps.ts';
import { cellUnder, usePointer } from './selection/usePointer.ts';
import { useRemembered } from './selection/useRemembered.ts';
import { StatusBar } from './StatusBar.tsx';
import { useGridMenu } from './useGridMenu.ts';
import { gridWords } from './words/gridWords.ts';

const NO_LINKS: ReadonlyMap<string, never> = new Map<string, never>();
const FIRST: Position = { rowIndex: 0, columnIndex: 0 };
const measure = textMeasure();
/** Pixels for what a row was taken for, beside its number. */
const ROOM_FOR_WORDS = 32;

export function SheetView(props: SheetGridProps & { readonly memory: RefObject<GridMemory> }) {
  const { sheet, look, looks, date1904, highlights, limits, editable, target, onEdit, links = NO_LINKS, memory, language = 'zh' } = props;
  const words = gridWords(language);
  const styles = useGridStyles();
  const id = `cell${useId().replace(/[^\w-]/gu, '')}-`;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const remembered = memory.current.sheets.get(sheet.name);

  const readings = props.readings ?? null;
  const { view, zoomBy, resize } = useGridView(memory, sheet.name, scroller);
  const { zoom } = view;
  const plain = useMemo(() => sheetFrame(sheet, look, looks, view), [sheet, look, looks, view]);
  const frame = useMemo(
    () => (readings ? { ...plain, margin: { ...plain.margin, left: plain.margin.left + ROOM_FOR_WORDS } } : plain),
    [plain, readings !== null],
  );
  const drawing = useMemo(
    () => sheetDrawing(sheet, look, { frame, looks, date1904, highlights, links, measure, zoom }),
    [sheet, look, frame, looks, date1904, highlights, links, zoom],
  );
  const rules = useMemo(() => lookRules(looks, 'paper', zoom), [looks, zoom]);
  const { frozen, drawn, follow } = useDrawn(scroller, frame);

  const [selection, setSelection] = useState<Selection>(() => remembered?.selection ?? selectCell(frame.merges, FIRST));
  const [aim, setAim] = useState<Position | null>(null);
  const [said, setSaid] = useState('');
  const [isFinding, setFinding] = useState(false);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [fillTo, setFillTo] = useState<Area | null>(null);
  const [copied, rememberCopied] = useState(memory.current.copied);
  const setCopied = (next: Copied | null): void => rememberCopied((memory.current.copied = next));
  const { active } = selection;
  const area = useMemo(() => selectedArea(frame.merges, selection), [frame.merges, selection]);
  const single = isSingle(frame.merges, selection);
  const formatAt = (at: Position) => lookOf(looks, drawing.findLook(at.rowIndex, at.columnIndex)).numberFormat;
  const cellAt = (at: Position) => drawing.grid.own(at.rowIndex, at.columnIndex);

  /** Every change goes this way, and ends what was cut: the cells may be others by now. */
  const change = (edits: readonly CellEdit[]): void => {
    if (copied) setCopied({ ...copied, area: null, leaving: null });
    onEdit(edits);
  };
  const editing = useCellEditing({ rules: limits, numberFormatAt: formatAt, onEdit: change });
  const { draft, question } = editing;
  const place = usePlacedInput({
    scroller,
    input,
    frame,
    frozen,
    at: draft?.at ?? question?.at ?? active,
    draft,
    measure,
    font: fontOf(lookOf(looks, drawing.findLook(active.rowIndex, active.columnIndex)), zoom),
  });

  const reveal = (at: Position): void => {
    const element = scroller.current;
    if (!element) return;
    const view = viewOf(element);
    const room = roomFor(frame, frozen, view);
    const { top, bottom, left, right } = areaAt(frame.merges, at);
    element.scrollTop = scrollTo(frame.rows, frozen.rows, top, bottom, view.top, room.height);
    element.scrollLeft = scrollTo(frame.columns, frozen.columns, left, right, view.left, room.width);
  };
  const select = (next: Selection): void => {
    setSelection(next);
    setAim(null);
    setSaid('');
    const moved = next.corner === next.active ? next.active : next.corner;
    reveal(moved);
  };
  const go = (at: Position): void => {
    select(selectCell(frame.merges, at));
    if (!isCovered()) input.current?.focus({ preventScroll: true });
  };
  const refuse = (at: Position): void =>
    setSaid(cellAt(at)?.formula === undefined ? words.notEditable(addressOf(at)) : words.formulaStays(addressOf(at)));
  const begin = (kind: 'typed' | 'edited', text?: string): boolean => {
    if (!editable(active)) {
      refuse(active);
      return false;
    }
    const before = editText(cellAt(active), formatAt(active));
    setSaid('');
    editing.begin({ at: active, kind, before, text: text ?? before });
    return true;
  };
  const lead = ({ at, text }: Pick<Draft, 'at' | 'text'>): boolean => {
    const rule = limits.get(addressOf(at));
    const to = rule?.kind === 'decimal' && saysNotApplicable(text) ? rule.reason : null;
    if (!to || !editable(to) || !isBlank(cellAt(to))) return false;
    select(selectCell(frame.merges, to));
    setSaid(words.whyNotApplicable(addressOf(to)));
    return true;
  };
  const clear = (): void => {
    const cleared = clearCells(area, frame.merges, frame.end, cellAt, editable);
    if ('cell' in cleared) setSaid(single ? words.notEditable(cleared.cell) : words.clearRefused(cleared.cell, cleared.count));
    else if (cleared.edits.length > 0) {
      change(cleared.edits);
      setSaid(words.cleared(cleared.edits.length));
    }
  };

  const { fill, fillFromEdge } = useFill({ frame, area, single, editable, cellAt, enter: editing.enter, words, say: setSaid });
  const fit = (kind: keyof GridSizes, index: number): void => resize(kind, index, fittingSize(drawing, look, kind, index));

  const ground = (): MoveGround => ({
    ...frame,
    isFilled: ({ rowIndex, columnIndex }) => !isBlank(drawing.grid.own(rowIndex, columnIndex)),
    pageRows: Math.floor(roomFor(frame, frozen, viewOf(scroller.current)).height / Math.max(1, look.usualHeight * zoom)) - 1,
  });
  const { onKeyDown, step } = useGridKeys({
    ...props,
    links,
    selection,
    ground,
    editing,
    select,
    begin,
    clear,
    lead,
    refuse,
    scroller,
    input,
    onZoom: zoomBy,
    onFind: () => setFinding(true),
    onFill: fillFromEdge,
    onLetGo: () => copied && setCopied({ ...copied, area: null, leaving: null }),
  });
  const { onMouseDown, onDoubleClick } = usePointer({
    frame,
    selection,
    setSelection,
    select,
    editing,
    begin: () => begin('edited'),
    input,
    links,
    area,
    resize,
    fit,
    aimFill: setFillTo,
    fill: (target) => {
      setSelection({
        active: { rowIndex: target.top, columnIndex: target.left },
        corner: { rowIndex: target.bottom, columnIndex: target.right },
      });
      fill(target);
    },
    ...(props.onFollow ? { onFollow: props.onFollow } : {}),
  });
  const clipboard = useClipboard({
    drawing,
    area,
    isEditing: draft !== null,
    editable,
    formatAt,
    enter: editing.enter,
    copied,
    setCopied,
    words,
    say: setSaid,
    onPasted: (pasted) =>
      setSelection({
        active: { rowIndex: pasted.top, columnIndex: pasted.left },
        corner: { rowIndex: pasted.bottom, columnIndex: pasted.right },
      }),
  });

  useEffect(() => {
    props.onActive?.(active);
  }, [active]);
  useRemembered(memory, sheet.name, selection, scroller, input);
  useEffect(() => {
    if (!target || memory.current.target === target) return;
    memory.current.target = target;
    editing.cancel();
    go(target);
    setAim(target);
    if (props.corner) setSelection({ active: selectCell(frame.merges, target).active, corner: props.corner });
    // A target is gone to once, whatever else changes.
  }, [target]);
  // What React doesn't set: a text that is being composed must not be written over.
  useLayoutEffect(() => {
    const element = input.current;
    if (element && element.value !== (draft?.text ?? '')) element.value = draft?.text ?? '';
  }, [draft]);

  const onScroll = (): void => {
    const view = viewOf(scroller.current);
    const { left, top } = view;
    follow(view);
    place(view);
    memory.current.sheets.set(sheet.name, { selection, left, top });
  };
  const resume = (): void => input.current?.focus({ preventScroll: true });
  const inDrawn = (index: number, count: number, { first, last }: { first: number; last: number }): boolean =>
    index < count || (index >= first && index <= last);
  const isDrawn = inDrawn(active.rowIndex, frozen.rows, drawn.rows) && inDrawn(active.columnIndex, frozen.columns, drawn.columns);
  const find = useFind(drawing);
  const onContextMenu = (event: MouseEvent): void => {
    // In a cell that is typed in the browser's own menu helps more.
    if (draft || question) return;
    const pointed = event.target instanceof Element ? event.target : null;
    const at = cellUnder(pointed);
    if (!at && pointed !== input.current) return;
    event.preventDefault();
    if (at && !contains(area, at)) select(selectCell(frame.merges, at));
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  const entries = useGridMenu({ words, clipboard, clear, say: setSaid, at: active, ...(props.guide ? { guide: props.guide } : {}) });
  const frames = [
    ...(copied?.area && copied.sheet === sheet.name ? [{ area: copied.area, kind: 'moving' } as const] : []),
    ...(fillTo ? [{ area: fillTo, kind: 'fill' } as const] : []),
  ];
  const kind = aim !== null && single ? 'aim' : single ? 'one' : 'many';
  const blocks = {
    drawing,
    words,
    editable,
    id,
    frozen,
    drawn,
    area,
    kind,
    frames,
    marks: readings?.rows,
    fills: selection.lines === undefined && !draft,
  } as const;
  return (
    <div className={styles.root}>
      <FormulaBar
        words={words}
        address={single ? addressOf(active) : areaAddress(area)}
        text={draft ? draft.text : editText(cellAt(active), formatAt(active))}
        onGo={(at) =>
          go({ rowIndex: Math.min(at.rowIndex, frame.rows.count - 1), columnIndex: Math.min(at.columnIndex, frame.columns.count - 1) })
        }
        onRefuse={(text) => setSaid(words.noSuchCell(text))}
        onBack={resume}
        onEdit={() => begin('edited') && resume()}
      />
      <div className={styles.stage} data-stage onContextMenu={onContextMenu}>
        <style>{rules}</style>
        <div
          ref={scroller}
          className={styles.scroller}
          role="grid"
          id={id}
          aria-label={words.grid}
          aria-rowcount={frame.rows.count}
          aria-colcount={frame.columns.count}
          aria-multiselectable
          tabIndex={0}
          onFocus={({ target: focused, currentTarget }) => focused === currentTarget && resume()}
          onScroll={onScroll}
          onMouseDown={onMouseDown}
          onDoubleClick={onDoubleClick}
        >
          <div
            role="presentation"
            className={look.showGridLines ? 'paper' : 'paper no-lines'}
            style={{ width: frame.margin.left + frame.columns.total, ['--zoom' as string]: zoom }}
          >
            <ColumnHeads frame={frame} frozenColumns={frozen.columns} {...drawn.columns} selected={area} marks={readings?.columns} />
            <GridBlock {...blocks} block="frozen" />
            <GridBlock {...blocks} block="body" />
          </div>
        </div>
        <div className={styles.over} data-over>
          <textarea
            ref={input}
            className={mergeClasses(styles.input, draft ? styles.editing : undefined)}
            tabIndex={-1}
            rows={1}
            spellCheck={false}
            autoComplete="off"
            aria-label={words.input}
            aria-description={words.howToLeave}
            aria-controls={id}
            {...(isDrawn && !draft ? { 'aria-activedescendant': `${id}${addressOf(active)}` } : {})}
            readOnly={!draft && !editable(active)}
            onFocus={() => (memory.current.hasFocus = true)}
            onBlur={() => {
              memory.current.hasFocus = false;
              editing.commit(null);
            }}
            onInput={({ currentTarget: { value } }) => (draft ? editing.change(value) : begin('typed', value))}
            onKeyDown={onKeyDown}
            onCopy={clipboard.onCopy}
            onCut={clipboard.onCut}
            onPaste={clipboard.onPaste}
          />
        </div>
        {question && (
          <EntryQuestion
            question={question}
            words={words}
            style={place.below()}
            onKeep={() => {
              const kept = editing.keep();
              if (kept?.then) step(kept.then);
              resume();
            }}
            onTake={() => {
              const taken = editing.take();
              if (taken?.then) step(taken.then);
              resume();
            }}
            onAgain={() => {
              const again = editing.again();
              if (again) setSelection(selectCell(frame.merges, again.at));
              resume();
            }}
            onCancel={() => {
              editing.cancel();
              resume();
            }}
          />
        )}
        {isFinding && (
          <FindBar
            words={words}
            active={active}
            find={find}
            onShow={(at) => select(selectCell(frame.merges, at))}
            onClose={() => {
              setFinding(false);
              resume();
            }}
          />
        )}
      </div>
      {menuAt && (
        <GridMenu
          at={menuAt}
          label={words.menu.label}
          entries={entries}
          onClose={() => {
            setMenuAt(null);
            resume();
          }}
        />
      )}
      <StatusBar words={words} said={said} sheet={sheet} area={area} zoom={zoom} onZoom={zoomBy} />
    </div>
  );
}
