import { type Area, areaAddress, columnName } from '../../../../src/workbook/address.ts';
import { rectangles } from '../../../excelInMemory/workbook/areas.ts';
import { type CellFormat, NORMAL } from '../../../excelInMemory/workbook/cellFormat.ts';
import type { ConditionalFormat } from '../../../excelInMemory/workbook/conditionalFormat.ts';
import type { Line, Sheet } from '../../../excelInMemory/workbook/sheet.ts';
import type { Validation } from '../../../excelInMemory/workbook/validation.ts';
import type { Workbook } from '../../../excelInMemory/workbook/workbook.ts';

/** What a snapshot doesn't show of a workbook, in words that can be compared. */
export interface Picture {
  /** `考核汇总!考核_本表 =考核汇总!$A$1`; names of the workbook have nothing before the exclamation mark. */
  readonly names: readonly string[];
  readonly sheets: Readonly<Record<string, SheetPicture>>;
}

export interface SheetPicture {
  /** Looks with the cells, rows (2:5) and columns (A:C) that have them, where they differ from what is around them. */
  readonly looks: Readonly<Record<string, string>>;
  /** Points, by rows and columns: `A:C 54`, `2:2 28`. */
  readonly sizes: readonly string[];
  readonly merges: string;
  readonly frozen: string;
  readonly filter: string;
  readonly links: readonly string[];
  readonly tab: string;
  readonly gridlines: boolean;
  readonly print: string;
  /** The strongest first. */
  readonly formats: readonly string[];
  readonly validations: readonly string[];
  readonly charts: readonly string[];
  readonly notes: readonly string[];
}

/**
 * `plain` is how a cell looks in this workbook that nobody formatted. What agrees with it, or with such a cell of a new
 * workbook, is not told: a file and Excel's standard style say it differently.
 */
export function pictureOf(workbook: Workbook, plain: CellFormat): Picture {
  const names = [{ name: '', names: workbook.names }, ...workbook.sheets];
  return {
    names: names.flatMap((owner) => owner.names.map(({ name, formula }) => `${owner.name}!${name} ${formula}`)).sort(),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, pictureOfSheet(sheet, plain)])),
  };
}

function pictureOfSheet(sheet: Sheet, plain: CellFormat): SheetPicture {
  const { frozen, pageLayout: page } = sheet;
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = page.zoom;
  const titles = [page.titleRows, page.titleColumns].filter((text) => text !== null);
  return {
    looks: looksOf(sheet, plain),
    sizes: [
      ...runs([...sheet.rows], ({ size }) => size).map(([first, last, size]) => `${first + 1}:${last + 1} ${size}`),
      ...runs([...sheet.columns], ({ size }) => size).map(([first, last, size]) => `${columnName(first)}:${columnName(last)} ${size}`),
    ],
    merges: listOf(sheet.merges),
    frozen: `${frozen.rows} rows, ${frozen.columns} columns`,
    filter: sheet.autoFilter ? areaAddress(sheet.autoFilter) : 'none',
    links: linksOf(sheet),
    tab: sheet.tabColor,
    gridlines: sheet.showGridlines,
    print: `${page.orientation} ${page.paperSize}, ${scale ? `${scale} %` : `${across ?? 'any'} × ${down ?? 'any'} pages`}, ${titles.join(' ')} on each, ${page.printArea ?? 'all'}, ${page.centerHorizontally ? 'centred' : 'left'}, ${page.headers['centerFooter'] ?? ''}, breaks at ${page.pagesAt.join(' ')}`,
    formats: sheet.conditionalFormats.map(formatText),
    validations: validationTexts(sheet.validations),
    charts: sheet.charts.map(({ name, chartType, place, title, legend, series, axes }) =>
      JSON.stringify([name, chartType, place, title, legend, series, axes]),
    ),
    notes: sheet.notes.map(({ cell, content }) => `${cell} ${content.replace(/\n（考核标注）$/u, '')}`).sort(),
  };
}

function looksOf(sheet: Sheet, plain: CellFormat): Record<string, string> {
  const texts = new Map<CellFormat, string>();
  const told = (format: CellFormat): string => {
    const text = texts.get(format) ?? lookText(format, plain);
    texts.set(format, text);
    return text;
  };
  const areas = new Map<string, Area[]>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { format }] of cells) {
      const around = sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? NORMAL;
      if (told(format) !== told(around)) put(areas, told(format), { top: row, left: column, bottom: row, right: column });
    }
  }
  const lines = (of: ReadonlyMap<number, Line>, name: (i: number) => string): [string, string][] =>
    runs([...of], ({ format }) => format && (told(format) || undefined)).map(([first, last, look]) => [
      `${name(first)}:${name(last)}`,
      look,
    ]);
  return Object.fromEntries([
    ...lines(sheet.rows, (i) => String(i + 1)),
    ...lines(sheet.columns, columnName),
    ...[...areas].map(([look, cells]): [string, string] => [listOf(cells), look || 'plain']),
  ]);
}

function lookText(format: CellFormat, plain: CellFormat): string {
  return (Object.keys(NORMAL) as (keyof CellFormat)[])
    .filter((key) => ![NORMAL[key], plain[key]].some((usual) => wordsOf(usual) === wordsOf(format[key])))
    .map((key) => `${key} ${wordsOf(format[key])}`)
    .join(', ');
}

function wordsOf(value: CellFormat[keyof CellFormat]): string {
  return typeof value === 'object' ? `${value.style} ${value.weight} ${value.color}` : String(value);
}

/** Rows or columns of one kind that follow one another; those of which nothing is said are left out. */
function runs<T extends string | number>(
  lines: readonly (readonly [number, Line])[],
  of: (line: Line) => T | undefined,
): [number, number, T][] {
  const found: [number, number, T][] = [];
  for (const [i, line] of [...lines].sort(([a], [b]) => a - b)) {
    const said = of(line);
    const last = found.at(-1);
    if (said === undefined) continue;
    if (last && last[1] + 1 === i && last[2] === said) last[1] = i;
    else found.push([i, i, said]);
  }
  return found;
}

function linksOf(sheet: Sheet): readonly string[] {
  const links: string[] = [];
  for (const [rowIndex, cells] of sheet.cells) {
    for (const [columnIndex, { hyperlink: link }] of cells) {
      if (link)
        links.push(
          `${columnName(columnIndex)}${rowIndex + 1} ${link.address ?? ''}#${link.documentReference ?? ''} ${link.screenTip ?? ''}`,
        );
    }
  }
  return links.sort();
}

function formatText(format: ConditionalFormat): string {
  const { type, areas, formula, anchor, fillColor, fontColor, bold, italic, numberFormat, stopIfTrue } = format;
  const look = [
    fillColor && `fill ${fillColor}`,
    fontColor && `font ${fontColor}`,
    bold && 'bold',
    italic && 'italic',
    numberFormat && `shown as ${numberFormat}`,
    stopIfTrue && 'stop',
  ];
  return [`${listOf(areas)}: ${type} ${withAnchor(formula, anchor)}`, ...look.filter(Boolean)].join(', ');
}

/** Equal ones as one: whether they were set at once is all the same. */
function validationTexts(validations: readonly Validation[]): readonly string[] {
  const areas = new Map<string, Area[]>();
  for (const { areas: some, type, rule, anchor, errorAlert, prompt, ignoreBlanks } of validations) {
    const shown = prompt.message || prompt.title ? { ...prompt } : null;
    const text = `${type} ${withAnchor(JSON.stringify(rule), anchor)} ${JSON.stringify([errorAlert.style, errorAlert.showAlert, errorAlert.title, errorAlert.message, shown])} ${ignoreBlanks ? 'or blank' : ''}`;
    put(areas, text, ...some);
  }
  return [...areas].map(([text, some]) => `${listOf(some)}: ${text}`).sort();
}

/** Where a formula has references that move, it says another thing in another cell. */
function withAnchor(formula: string, anchor: string): string {
  const moves = formula.match(/\$?\b[A-Z]{1,3}\$?\d+\b/gu)?.some((reference) => !/^\$[A-Z]+\$/u.test(reference)) ?? false;
  return moves ? `${formula} for ${anchor}` : formula;
}

function put(areas: Map<string, Area[]>, key: string, ...more: readonly Area[]): void {
  const there = areas.get(key);
  if (there) there.push(...more);
  else areas.set(key, [...more]);
}

/** The same cells give the same list. */
function listOf(areas: readonly Area[]): string {
  return rectangles(areas).map(areaAddress).join(' ');
}
