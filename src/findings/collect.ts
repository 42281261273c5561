import type { Position } from '../workbook/address.ts';
import type { Finding, FindingArgs, FindingCode } from './finding.ts';

/** Makes a finding; `at` is null for one on a whole table or sheet. */
export function finding<C extends FindingCode>(
  code: C,
  sheet: string,
  at: Position | null,
  unit: string | null,
  args: FindingArgs[C],
): Finding {
  return { code, sheet, cell: at && { rowIndex: at.rowIndex, columnIndex: at.columnIndex }, unit, args } as Finding;
}

/** In the order of the sheets, whole-table findings first, then by row and column; none twice. */
export function sortFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const order = new Map(sheets.map((name, i) => [name, i]));
  const seen = new Set<string>();
  const once = findings.filter((f) => {
    const key = `${f.code} ${f.sheet} ${f.cell ? `${f.cell.rowIndex},${f.cell.columnIndex}` : JSON.stringify(f.args)}`;
    return !seen.has(key) && seen.add(key);
  });
  const place = (f: Finding): readonly number[] => [
    order.get(f.sheet) ?? sheets.length,
    f.cell ? f.cell.rowIndex : -1,
    f.cell ? f.cell.columnIndex : -1,
  ];
  return once
    .map((f) => ({ f, at: place(f) }))
    .sort((a, b) => a.at.map((n, i) => n - (b.at[i] as number)).find((n) => n !== 0) ?? 0)
    .map(({ f }) => f);
}
