import type { Edit } from '../workbook/edit.ts';

/**
 * Checks what a list of edits from outside is made of; the sentence that says what is wrong with it where it can't be one.
 * Whether an edit fits the workbook is for the host to say.
 */
export function parseEdits(json: unknown): readonly Edit[] | string {
  if (!Array.isArray(json)) return '参数有误：编辑清单应为数组。';
  for (const [i, item] of json.entries()) {
    const problem = problemOf(item);
    if (problem !== null) return `参数有误：编辑清单第 ${i + 1} 项${problem}。`;
  }
  return json as readonly Edit[];
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isPlain = (value: unknown): boolean => ['number', 'string', 'boolean'].includes(typeof value);
const isArrayOf = (test: (value: unknown) => boolean) => (value: unknown): boolean => Array.isArray(value) && value.every(test);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFormula = (value: unknown): boolean => isRecord(value) && isText(value['formula']) && isPlain(value['value']);
const orNull = (test: (value: unknown) => boolean) => (value: unknown): boolean => value === null || test(value);

/** What each edit must have; what it may have is the host's to judge. */
const SHAPES: Readonly<Record<Edit['edit'], Shape>> = {
  'set-values': { sheet: isText, range: isText, values: isArrayOf(isArrayOf(orNull(isPlain))) },
  'set-formulas': { sheet: isText, range: isText, formulas: isArrayOf(isArrayOf(orNull(isFormula))) },
  'set-format': { sheet: isText, range: isText, format: isRecord },
  'add-conditional-format': { sheet: isText, ranges: isArrayOf(isText), formula: isText },
  'add-validation': { sheet: isText, ranges: isArrayOf(isText), rule: isRecord, style: isText, errorTitle: isText, error: isText },
  'define-name': { name: isText, refersTo: isText },
  'set-hyperlinks': { sheet: isText, links: isArrayOf((link) => isRecord(link) && isText(link['cell']) && isText(link['target'])) },
  'set-notes': { sheet: isText, notes: isArrayOf((note) => isRecord(note) && isText(note['cell']) && isText(note['text'])) },
  'add-sheet': { sheet: isText, columnWidths: isArrayOf((width) => typeof width === 'number') },
  'add-bar-chart': { sheet: isText, place: isText, title: isText, categories: isText, series: isArrayOf(isRecord) },
  'protect-sheet': { sheet: isText },
  'remove-own': { marks: (value) => typeof value === 'boolean', sheets: isArrayOf(isText), names: (value) => typeof value === 'boolean' },
};

function problemOf(item: unknown): string | null {
  if (!isRecord(item)) return '应为对象';
  const { edit } = item;
  if (typeof edit !== 'string' || !Object.hasOwn(SHAPES, edit)) return `的 edit 应为 ${Object.keys(SHAPES).join('、')} 之一`;
  const wrong = Object.entries(SHAPES[edit as Edit['edit']]).find(([key, test]) => !test(item[key]));
  return wrong ? `（${edit}）的 ${wrong[0]} 缺失或写法有误` : null;
}
