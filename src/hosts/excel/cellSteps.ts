import { areaAddress, parseArea, type Area } from '../../workbook/address.ts';
import type { PlainValue, SetFormulas, SetHyperlinks, SetValues } from '../../workbook/edit.ts';
import { bytesIn } from './bytesIn.ts';
import type { Step } from './steps.ts';
import { typed } from './typed.ts';

const OBJECT_BYTES = 700;
const LINK_BYTES = 560;
const LINKS_A_STEP = 500;
/** A step is cut so that many of them can share a request. */
const VALUE_BYTES_A_STEP = 500_000;

/**
 * Writes values as one range. Excel makes text of what is written to a cell formatted as text, a number and a formula too,
 * so such cells get another format for the moment; `numberFormats` (rows × columns of the range) tells which they are.
 */
export function valueSteps(edit: SetValues, numberFormats: readonly (readonly string[])[]): readonly Step[] {
  return contentSteps(edit, edit.values, inTextCells(edit, numberFormats), (range, rows) => {
    range.values = rows.map((row) => row.map(typed));
  });
}

/** Writes formulas as one range; Excel calculates them itself. */
export function formulaSteps(edit: SetFormulas, numberFormats: readonly (readonly string[])[]): readonly Step[] {
  const formulas = edit.formulas.map((row) => row.map((cell) => cell && `=${cell.formula.replace(/^=/u, '')}`));
  return contentSteps(edit, formulas, inTextCells(edit, numberFormats), (range, rows) => {
    range.formulas = rows.map((row) => [...row]);
  });
}

/** True where something would become text that is none. */
export function needsFormat(edit: SetValues | SetFormulas, numberFormats: readonly (readonly string[])[]): boolean {
  return inTextCells(edit, numberFormats).some((row) => row.includes(true));
}

function inTextCells(edit: SetValues | SetFormulas, numberFormats: readonly (readonly string[])[]): readonly (readonly boolean[])[] {
  const rows: readonly (readonly unknown[])[] = edit.edit === 'set-values' ? edit.values : edit.formulas;
  return rows.map((row, i) => row.map((value, k) => value !== null && typeof value !== 'string' && numberFormats[i]?.[k] === '@'));
}

function contentSteps(
  edit: SetValues | SetFormulas,
  content: readonly (readonly (PlainValue | null)[])[],
  inText: readonly (readonly boolean[])[],
  write: (range: Excel.Range, rows: readonly (readonly (PlainValue | null)[])[]) => void,
): readonly Step[] {
  const area = parseArea(edit.range);
  if (!area) return [];
  const mixed = inText.some((row) => row.includes(true));
  return slices(area, content).map(({ block, rows, bytes }) => ({
    bytes: bytes * (mixed ? 3 : 1),
    do({ workbook }) {
      const range = workbook.worksheets.getItem(edit.sheet).getRange(areaAddress(block));
      const cells = inText.slice(block.top - area.top, block.bottom - area.top + 1);
      if (mixed) range.numberFormat = cells.map((row) => row.map((isText) => (isText ? 'General' : null)));
      write(range, rows);
      if (mixed) range.numberFormat = cells.map((row) => row.map((isText) => (isText ? '@' : null)));
    },
  }));
}

/** Excel has no way to give many cells their links at once. */
export function linkSteps({ sheet, links }: SetHyperlinks): readonly Step[] {
  const steps: Step[] = [];
  for (let first = 0; first < links.length; first += LINKS_A_STEP) {
    const some = links.slice(first, first + LINKS_A_STEP);
    steps.push({
      bytes: some.reduce((sum, { target, tip = '' }) => sum + LINK_BYTES + bytesIn(target) + bytesIn(tip), 0),
      do({ workbook }) {
        const worksheet = workbook.worksheets.getItem(sheet);
        for (const { cell, target, tip } of some) {
          worksheet.getRange(cell).hyperlink = {
            documentReference: target.replace(/^#/u, ''),
            ...(tip === undefined ? {} : { screenTip: tip }),
          };
        }
      },
    });
  }
  return steps;
}

interface Slice {
  readonly block: Area;
  readonly rows: readonly (readonly (PlainValue | null)[])[];
  readonly bytes: number;
}

/** The rows of a range in as few pieces as keep a piece small. */
function slices(area: Area, rows: readonly (readonly (PlainValue | null)[])[]): readonly Slice[] {
  const found: Slice[] = [];
  let first = 0;
  let bytes = OBJECT_BYTES;
  rows.forEach((row, i) => {
    bytes += row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? bytesIn(value) + 6 : 12), 4);
    if (bytes < VALUE_BYTES_A_STEP && i < rows.length - 1) return;
    found.push({ block: { ...area, top: area.top + first, bottom: area.top + i }, rows: rows.slice(first, i + 1), bytes });
    first = i + 1;
    bytes = OBJECT_BYTES;
  });
  return found;
}
