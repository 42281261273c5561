import { areaAddress } from '../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';

/** A ledger as people think of it, whatever the sheet looks like. */
export interface LedgerPlan {
  readonly sections: readonly { readonly label: string; readonly names: readonly PlannedName[] }[];
}

interface PlannedName {
  readonly name: string;
  readonly tasks: readonly PlannedTask[];
}

export interface PlannedTask {
  readonly text: string;
  readonly lead: string;
  readonly supporting: string;
  readonly deadline: string;
  readonly progress: string;
}

export type LedgerColumn = 'seq' | 'name' | 'text' | 'lead' | 'supporting' | 'deadline' | 'progress' | 'remark';

/** Where the ledger stands and how it is dressed. */
export interface LedgerDress {
  readonly top: number;
  readonly left: number;
  /** Names and equal cells below one another merged, or names filled once and left blank below. */
  readonly merged: boolean;
  /** Sections merged across the table, or in its first cell alone. */
  readonly across: boolean;
  /** A second header row under a merged 责任分工. */
  readonly twoRows: boolean;
  /** Before which tasks a page breaks and the header repeats. */
  readonly breaks: readonly number[];
  /** Before which tasks a row is left blank. */
  readonly gaps: readonly number[];
  readonly columns: readonly LedgerColumn[];
}

const HEADS: Readonly<Record<LedgerColumn, string>> = {
  seq: '序号',
  name: '任务名称',
  text: '任务内容',
  lead: '牵头单位',
  supporting: '配合单位',
  deadline: '完成时限',
  progress: '完成情况',
  remark: '备注',
};

/** The columns whose equal cells are merged where they stand below each other under one name. */
const MERGED: readonly LedgerColumn[] = ['lead', 'supporting', 'deadline', 'progress'];

/** The sheet, and the row (from 1) in which each task stands. */
export function drawLedger(plan: LedgerPlan, dress: LedgerDress): { readonly sheet: SheetSnapshot; readonly rows: readonly number[] } {
  const { columns, twoRows, top, left } = dress;
  const rows: Drawn[][] = [['2020年重点任务分工表', ...columns.slice(1).map(() => null)]];
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  const merge = (first: number, from: number, last: number, to: number): void => {
    if (last > first || to > from) merges.push({ top: top + first, left: left + from, bottom: top + last, right: left + to });
  };
  const header = (): void => {
    const at = rows.length;
    const head = columns.map((column): Drawn => HEADS[column]);
    if (!twoRows) {
      rows.push(head);
      return;
    }
    const [lead, supporting] = [columns.indexOf('lead'), columns.indexOf('supporting')];
    const beside = supporting === lead + 1;
    rows.push(columns.map((column, i) => (beside && i === lead ? '责任分工' : beside && i === supporting ? null : HEADS[column])));
    rows.push(columns.map((column, i): Drawn => (beside && (i === lead || i === supporting) ? HEADS[column] : null)));
    columns.forEach((_, i) => {
      if (!beside || (i !== lead && i !== supporting)) merge(at, i, at + 1, i);
    });
    if (beside) merge(at, lead, at, supporting);
  };
  const spot: number[] = [];
  merge(0, 0, 0, columns.length - 1);
  header();
  let number = 0;
  for (const { label, names } of plan.sections) {
    rows.push([label]);
    if (dress.across) merge(rows.length - 1, 0, rows.length - 1, columns.length - 1);
    for (const { name, tasks } of names) {
      let block: { first: number; tasks: PlannedTask[] } = { first: rows.length, tasks: [] };
      const close = (): void => {
        if (dress.merged && block.tasks.length > 0) mergeBlock(block.first, block.tasks);
        block = { first: rows.length, tasks: [] };
      };
      tasks.forEach((task, i) => {
        if (dress.breaks.includes(number) || dress.gaps.includes(number)) {
          close();
          if (dress.gaps.includes(number)) rows.push([]);
          if (dress.breaks.includes(number)) header();
          block = { first: rows.length, tasks: [] };
        }
        number++;
        spot.push(top + rows.length + 1);
        const above = block.tasks.at(-1);
        const cells: Readonly<Record<LedgerColumn, Drawn>> = {
          seq: number,
          name: i === 0 ? name : null,
          remark: '',
          text: task.text,
          lead: task.lead,
          supporting: task.supporting,
          deadline: task.deadline,
          progress: task.progress,
        };
        rows.push(
          columns.map((column) => {
            const hidden = dress.merged && above !== undefined && isPlanned(column) && above[column] === task[column];
            return hidden || cells[column] === '' ? null : cells[column];
          }),
        );
        block.tasks.push(task);
      });
      close();
    }
  }
  const at = areaAddress({ top, left, bottom: top, right: left });
  return { sheet: drawSheet(rows, { name: '任务', at, merges: merges.map(areaAddress) }), rows: spot };

  function mergeBlock(first: number, tasks: readonly PlannedTask[]): void {
    merge(first, columns.indexOf('name'), first + tasks.length - 1, columns.indexOf('name'));
    for (const column of MERGED.filter(isPlanned)) {
      const index = columns.indexOf(column);
      for (let from = 0; from < tasks.length;) {
        let to = from;
        while (to + 1 < tasks.length && tasks[to + 1]?.[column] === tasks[from]?.[column]) to++;
        merge(first + from, index, first + to, index);
        from = to + 1;
      }
    }
  }
}

function isPlanned(column: LedgerColumn): column is 'lead' | 'supporting' | 'deadline' | 'progress' {
  return MERGED.includes(column);
}
