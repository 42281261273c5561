import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import type { Hyperlink } from '../workbook/cell.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { patching } from '../workbook/sheet.ts';
import { recordIn } from './argumentsIn.ts';
import { enterCells } from './cellValues.ts';
import { onlyArea } from './rangeTarget.ts';
import type { RangeTarget } from './targets.ts';

/** The look that a cell takes on with a hyperlink. */
const LINK = patching({ fontColor: '#0563C1', underline: 'Single' });

/** Null where the cells have none or different ones. */
export function readHyperlink(it: RangeTarget): Json {
  const area = onlyArea(it);
  const links = new Set<string>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { hyperlink, value } = it.sheet.cell(row, column);
      links.add(JSON.stringify(hyperlink && { ...hyperlink, textToDisplay: String(value) }));
    }
  }
  return links.size === 1 ? (JSON.parse([...links][0] as string) as Json) : null;
}

/** Without `textToDisplay` a cell that holds something keeps it, and a blank one shows where the link leads. */
export function setHyperlink(it: RangeTarget, value: unknown, excel: InMemoryExcel): void {
  const { sheet } = it;
  const area = onlyArea(it);
  checkAllowed(sheet, 'allowInsertHyperlinks');
  const given = recordIn(value);
  const link: Hyperlink = {
    ...textOf(given, 'address'),
    ...textOf(given, 'documentReference'),
    ...textOf(given, 'screenTip'),
  };
  const target = link.address ?? link.documentReference;
  if (target === undefined) throw new ExcelError('InvalidArgument');
  const first = sheet.cell(area.top, area.left);
  const text = textOf(given, 'textToDisplay').textToDisplay ?? (first.valueType === 'Empty' ? target : undefined);
  if (text !== undefined) enterCells(sheet, area, [[area.top, area.left, text]], excel, 'ThisLocalAddin');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row, column);
      sheet.setCell(row, column, { ...cell, hyperlink: link, format: LINK(cell.format) });
    }
  }
}

function textOf<K extends string>(given: Readonly<Record<string, unknown>>, key: K): { [P in K]?: string } {
  const text = given[key];
  if (text === undefined || text === null) return {};
  if (typeof text !== 'string') throw new ExcelError('InvalidArgument');
  return { [key]: text } as { [P in K]?: string };
}
