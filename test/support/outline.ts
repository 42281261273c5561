import { assess, type Assessment } from '../../src/assess.ts';
import { gradeShown, rankOf } from '../../src/rules/standing.ts';
import { addressOf, areaAddress } from '../../src/workbook/address.ts';
import { decimalText, rounded } from '../../src/workbook/decimal.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn, type DrawOptions } from './drawSheet.ts';

/** An assessment in few words, so that a case fits on a line. */
export interface Outline {
  /** `ledger A3:E8 100+5` a table: layout, range, full marks + bonus cap. */
  readonly tables: readonly string[];
  /** `4 甲/乙/指标 10 D4` an indicator: row, path and name, maximum (+ in front where it is bonus), the maximum's cell. */
  readonly indicators: readonly string[];
  readonly gates: readonly string[];
  /** `甲局@一组 complete 88 优秀 1` a unit: name, group where there is one, status, total, grade, rank. */
  readonly units: readonly string[];
  /** `score-as-text E5` a finding; `full-marks-off` alone stands for the whole table. */
  readonly findings: readonly string[];
}

export function assessed(sheets: readonly SheetSnapshot[], asOf?: string): Assessment {
  return assessedWorkbook(drawWorkbook(...sheets), asOf);
}

export function assessedWorkbook(workbook: WorkbookSnapshot, asOf = '2021-12-31'): Assessment {
  const run = assess(workbook, asOf);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

export function outline(sheets: readonly SheetSnapshot[], asOf?: string): Outline {
  const { tables, units, findings } = assessed(sheets, asOf);
  return {
    tables: tables.map((t) => `${t.layout} ${areaAddress(t.area)} ${decimalText(t.fullMarks)}+${decimalText(t.bonusCap)}`),
    indicators: tables.flatMap((t) =>
      t.indicators.map(
        ({ rowIndex, path, name, max, maxAt, bonus }) =>
          `${rowIndex + 1} ${[...path, name].join('/')} ${bonus ? '+' : ''}${max ? decimalText(max) : '?'} ${addressOf(maxAt)}`,
      ),
    ),
    gates: tables.flatMap((t) => t.gates.map(({ rowIndex, text }) => `${rowIndex + 1} ${text}`)),
    units: units.map((u) =>
      [
        `${u.unit.name}${u.unit.group === null ? '' : `@${u.unit.group}`}`,
        u.status,
        decimalText(rounded(u.total)),
        gradeShown(u.standing),
        rankOf(u.standing),
      ]
        .filter((part) => part !== null)
        .join(' '),
    ),
    findings: findings.map((f) => (f.cell ? `${f.code} ${addressOf(f.cell)}` : f.code)),
  };
}

/** One sheet, drawn and outlined. */
export function outlineOf(rows: readonly (readonly Drawn[])[], options?: DrawOptions, asOf?: string): Outline {
  return outline([drawSheet(rows, options)], asOf);
}
