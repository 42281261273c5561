import type { Edit } from '../workbook/edit.ts';

/** Whether a value from outside is what an edit needs there. */
export type Test = (value: unknown) => boolean;

export type Shape = Readonly<Record<string, Test>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Test = (value) => typeof value === 'string';
// JSON reads 1e999 as Infinity.
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isTruth: Test = (value) => typeof value === 'boolean';
const isPlain: Test = (value) => isText(value) || isNumber(value) || isTruth(value);
const isOneOf = (...words: readonly string[]): Test => (value) => words.some((word) => word === value);
const isArrayOf = (test: Test): Test => (value) => Array.isArray(value) && value.every((item) => test(item));
const isRowsOf = (test: Test): Test => isArrayOf(isArrayOf((value) => value === null || test(value)));
const orLeftOut = (test: Test): Test => (value) => value === undefined || test(value);
const isLike = (shape: Shape): Test => (value) => isRecord(value) && wrongIn(value, shape) === undefined;
const isRecordOf = (test: Test): Test => (value) => isRecord(value) && Object.values(value).every((item) => test(item));

/** The first key whose value isn't what it has to be. */
export function wrongIn(value: Readonly<Record<string, unknown>>, shape: Shape): string | undefined {
  return Object.keys(shape).find((key) => !shape[key]?.(Object.hasOwn(value, key) ? value[key] : undefined));
}

const FORMAT: Shape = {
  fontName: orLeftOut(isText),
  fontSize: orLeftOut(isNumber),
  bold: orLeftOut(isTruth),
  italic: orLeftOut(isTruth),
  underline: orLeftOut(isTruth),
  fontColor: orLeftOut(isText),
  fillColor: orLeftOut(isText),
  borderColor: orLeftOut(isText),
  horizontal: orLeftOut(isOneOf('left', 'center', 'right')),
  vertical: orLeftOut(isOneOf('top', 'center', 'bottom')),
  wrap: orLeftOut(isTruth),
  numberFormat: orLeftOut(isText),
  locked: orLeftOut(isTruth),
};

const isWidth: Test = (value) => value === null || isNumber(value);
const isDecimalRule = isLike({ type: isOneOf('decimal'), minimum: isText, maximum: isText });
const isListRule = isLike({ type: isOneOf('list'), words: isArrayOf(isText) });

/** What the values of each edit are; the types of `Edit`, once more for what comes from outside. */
export const SHAPES: Readonly<Record<Edit['edit'], Shape>> = {
  'set-values': { sheet: isText, range: isText, values: isRowsOf(isPlain) },
  'set-formulas': { sheet: isText, range: isText, formulas: isRowsOf(isLike({ formula: isText, value: isPlain })) },
  'set-format': { sheet: isText, range: isText, format: isLike(FORMAT) },
  'copy-format': { sheet: isText, from: isText, to: isText },
  'merge-cells': { sheet: isText, range: isText, merged: isTruth },
  'change-column-width': { sheet: isText, column: isText, from: isWidth, to: isWidth },
  'add-conditional-format': {
    sheet: isText,
    ranges: isArrayOf(isText),
    formula: isText,
    fillColor: orLeftOut(isText),
    fontColor: orLeftOut(isText),
    bold: orLeftOut(isTruth),
  },
  'add-validation': {
    sheet: isText,
    ranges: isArrayOf(isText),
    rule: (value) => isDecimalRule(value) || isListRule(value),
    style: isOneOf('stop', 'warning'),
    errorTitle: isText,
    error: isText,
    prompt: orLeftOut(isLike({ title: isText, text: isText })),
  },
  'remove-validations': { sheet: isText, range: isText },
  'define-name': { name: isText, refersTo: isText, sheet: orLeftOut(isText) },
  'remove-name': { name: isText, sheet: orLeftOut(isText) },
  'set-hyperlinks': { sheet: isText, links: isArrayOf(isLike({ cell: isText, target: isText, tip: orLeftOut(isText) })) },
  'set-notes': { sheet: isText, notes: isArrayOf(isLike({ cell: isText, text: isText })) },
  'add-sheet': {
    sheet: isText,
    columnWidths: isArrayOf(isNumber),
    rowHeights: orLeftOut(isRecordOf(isNumber)),
    merges: orLeftOut(isArrayOf(isText)),
    freeze: orLeftOut(isLike({ rows: isNumber, columns: isNumber })),
    filter: orLeftOut(isText),
    tabColor: orLeftOut(isText),
    showGridLines: orLeftOut(isTruth),
    print: orLeftOut(isLike({ orientation: isOneOf('portrait', 'landscape'), titleRows: orLeftOut(isText) })),
  },
  'add-bar-chart': {
    sheet: isText,
    place: isText,
    title: isText,
    categories: isText,
    series: isArrayOf(isLike({ name: isText, values: isText })),
  },
  'copy-sheet': { sheet: isText, from: isText },
  'protect-sheet': { sheet: isText },
  'remove-own': { marks: isTruth, sheets: isArrayOf(isText), names: isTruth },
};
