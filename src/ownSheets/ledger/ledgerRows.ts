import { bracketFormula, doneFormula, saysDone } from '../../rules/progress.ts';
import { dayCells, dueFormula, type DayCell } from '../../rules/dueDay.ts';
import { withoutEvidenceFormula } from '../../rules/evidence.ts';
import { daysLeft, daysLeftFormula, STATE_WORDS, taskStateFormula } from '../../rules/taskState.ts';
import type { Entry } from '../../reading/model.ts';
import { markedCell } from '../../tasks/markedCell.ts';
import type { JudgedTask } from '../../tasks/model.ts';
import { columnName, type Position } from '../../workbook/address.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { isSheetName } from '../../workbook/edits/isSheetName.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import { serialOf } from '../../workbook/serialDate.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { scoreLink, scoreShown } from '../detail/scoreLink.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { deadlineWords } from './deadlineWords.ts';
import { AS_OF_CELL, SOON_CELL, type LedgerColumn, type LedgerLayout } from './ledgerColumns.ts';

/** By what a row of 任务台账 is drawn. */
export interface LedgerRow {
  readonly layout: LedgerLayout;
  readonly judged: JudgedTask;
  /** Its number in the ledger, from 1. */
  readonly number: number;
  /** One-based. */
  readonly row: number;
  readonly asOf: string;
  readonly date1904: boolean;
  /** How many columns there are for dates. */
  readonly days: number;
  /** What a number in the table's columns of progress is taken for where this task's cell is blank. */
  readonly likeness: Cell | null;
}

export function ledgerRow({ layout, judged, number, row, asOf, date1904, days, likeness }: LedgerRow): readonly CellDraft[] {
  const { task, table, deadlines, state, recurring } = judged;
  const cell = (key: LedgerColumn): string => `${layout.columns.letter[key]}${row}`;
  const prefix = isSheetName(table.sheet) ? `${quoteSheetName(table.sheet)}!` : null;
  const dates = dayCells(judged.days, { day: asOf, cell: AS_OF_CELL });
  const counts = judged.next ?? deadlines.at(-1) ?? null;
  const serial = (day: string | null): PlainValue => (day === null ? '' : serialOf(day, date1904));
  const timing = { done: cell('done'), due: cell('due'), recurring: cell('recurring'), asOf: AS_OF_CELL, soonDays: SOON_CELL };
  const rowOf = (at: Position): CellDraft =>
    prefix === null ? at.rowIndex + 1 : { formula: `ROW(${prefix}${reference(at, 'both')})`, value: at.rowIndex + 1 };
  const [only] = dates;
  const due: CellDraft =
    dates.length > 1
      ? {
          formula: dueFormula(`$${columnName(layout.firstDay)}${row}:$${columnName(layout.firstDay + days - 1)}${row}`, AS_OF_CELL),
          value: serial(counts),
        }
      : only === undefined
        ? null
        : dateDraft(only, serial);
  const left = daysLeft(state, counts, asOf);
  const bracketed = /[（([［【〔]([^）)\]］】〕（([［【〔]*)/u.exec(saidIn(task.progress?.cell ?? null));
  const cells: Readonly<Record<LedgerColumn, CellDraft>> = {
    number,
    sheet: table.sheet,
    row: rowOf({ ...task.nameAt, rowIndex: task.rowIndex }),
    section: task.section,
    name: task.name || null,
    text: task.text,
    lead: listOf(task.lead),
    supporting: listOf(task.supporting),
    words: deadlineWords(judged, date1904),
    due,
    left: { formula: daysLeftFormula(cell('state'), timing), value: left ?? '' },
    state: { formula: taskStateFormula(timing), value: STATE_WORDS[state] },
    progress: progressLink(task.progressAt, likeness, prefix, date1904),
    box: task.box && cellLink(task.box, prefix, date1904),
    done: {
      formula: doneFormula(cell('progress'), recurring ? cell('bracket') : null),
      value: saysDone(task.progress?.cell ?? null, recurring) ? 1 : 0,
    },
    recurring: recurring ? 1 : 0,
    bracket: recurring ? { formula: bracketFormula(cell('progress')), value: bracketed?.[1] ?? '' } : null,
    markRow: rowOf(markedCell(judged)),
  };
  return [
    ...layout.columns.keys.map((key) => cells[key]),
    ...Array.from({ length: days }, (_, i): CellDraft => {
      const day = dates.length > 1 ? dates[i] : undefined;
      return day === undefined ? null : dateDraft(day, serial);
    }),
  ];
}

function dateDraft({ formula, day }: DayCell, serial: (day: string | null) => PlainValue): CellDraft {
  return formula === null ? serial(day) : { formula, value: serial(day) };
}

function listOf(units: JudgedTask['task']['lead']): string | null {
  return units.map(({ name }) => name).join('、') || null;
}

/** Shows a cell of the office's, as a number or a date that it may hold would be shown. */
function cellLink({ at, cell }: Entry, prefix: string | null, date1904: boolean): CellDraft {
  const value = scoreShown({ at, cell }, null, date1904);
  return prefix === null ? value : { formula: scoreLink(cell, `${prefix}${reference(at, 'both')}`), value };
}

/** Shows what the office says of a task's progress, the first of its cells that says anything. */
function progressLink(cells: readonly Entry[], likeness: Cell | null, prefix: string | null, date1904: boolean): CellDraft {
  const links = cells.map(({ at, cell }) => {
    const address = `${prefix ?? ''}${reference(at, 'both')}`;
    return { address, formula: scoreLink(cell ?? likeness, address), value: scoreShown({ at, cell }, null, date1904), cell };
  });
  const [first, ...others] = [...links].reverse();
  if (!first) return null;
  const says = links.find(({ cell }) => cell !== null) ?? links[0];
  if (prefix === null) return says?.value ?? null;
  const formula = others.reduce((rest, link) => `IF(${withoutEvidenceFormula(link.address)}=1,${rest},${link.formula})`, first.formula);
  return { formula, value: says?.value ?? '' };
}

/** What 任务台账 shows of a task's progress; null where the office has no column for it. */
export function ledgerProgress({ task }: JudgedTask, date1904: boolean): PlainValue | null {
  const says = task.progress;
  return says && scoreShown(says, null, date1904);
}

function saidIn(cell: Cell | null): string {
  return cell?.kind === 'text' ? cell.value.replace(/\s+/gu, '') : '';
}
