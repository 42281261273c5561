import { areaAddress } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import { addressWithSheet } from '../workbook/areas.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkCriterion, checkNames } from '../workbook/formula.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { changeValidations, clearValidations, NO_VALIDATION, type ValidationSettings, validationsIn } from '../workbook/validation.ts';
import { recordIn, truthIn, wordIn } from './argumentsIn.ts';
import { doing, ExcelObject, type ObjectTable, readable, writable } from './objectTable.ts';
import { onlyArea } from './rangeTarget.ts';
import type { RangeTarget } from './targets.ts';
import { validityOf } from './validity.ts';

/**
 * What Office accepts: [MS-OI29500] 2.1.613 for alerts and prompts; a list that is typed out has 255 characters at most.
 * Excel's own documentation says 225 for the error message; the lower number is safe.
 */
const LONGEST = { title: 32, error: 224, prompt: 255, list: 255 };

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const TYPES = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

/** Excel.DataValidation: what may be entered in the cells of a range. Null stands for settings that differ among them. */
export const dataValidation: ObjectTable<RangeTarget> = {
  members: {
    type: readable('1.8', typeOf),
    rule: writable('1.8', (it) => shared(it, ({ rule }) => rule as Json), setRule),
    errorAlert: writable(
      '1.8',
      (it) => shared(it, ({ errorAlert }) => errorAlert),
      (it, value) => change(it, { errorAlert: errorAlertIn(value) }),
    ),
    prompt: writable(
      '1.8',
      (it) => shared(it, ({ prompt }) => prompt),
      (it, value) => change(it, { prompt: promptIn(value) }),
    ),
    ignoreBlanks: writable(
      '1.8',
      (it) => shared(it, ({ ignoreBlanks }) => ignoreBlanks),
      (it, value) => change(it, { ignoreBlanks: truthIn(value) }),
    ),
    valid: readable('1.8', validityOf),
    clear: doing('1.8', ({ sheet, areas }) => {
      checkAllowed(sheet, null);
      sheet.validations = clearValidations(sheet.validations, areas);
    }),
  },
};

/** `MixedCriteria`: only some cells have a validation; `Inconsistent`: they have different ones. */
function typeOf({ sheet, areas }: RangeTarget): string {
  const found = validationsIn(sheet.validations, areas);
  if (found.length === 1) return (found[0] as ValidationSettings).type;
  return found.includes(NO_VALIDATION) ? 'MixedCriteria' : 'Inconsistent';
}

function shared({ sheet, areas }: RangeTarget, of: (settings: ValidationSettings) => Json): Json {
  const found = validationsIn(sheet.validations, areas);
  return found.length === 1 ? of(found[0] as ValidationSettings) : null;
}

function change({ sheet, areas }: RangeTarget, to: Partial<ValidationSettings>): void {
  checkAllowed(sheet, null);
  sheet.validations = changeValidations(sheet.validations, areas, to);
}

function setRule(it: RangeTarget, value: unknown, excel: InMemoryExcel): void {
  const given = Object.entries(recordIn(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [entry] = given;
  if (!entry || given.length > 1 || !(entry[0] in TYPES)) throw new ExcelError('InvalidArgument');
  const [kind, rule] = [entry[0] as keyof typeof TYPES, recordIn(entry[1])];
  const first = onlyArea(it);
  const anchor = areaAddress({ ...first, bottom: first.top, right: first.left });
  change(it, { type: TYPES[kind], rule: { [kind]: ruleIn(kind, rule, excel) }, anchor });
}

function ruleIn(kind: keyof typeof TYPES, rule: Readonly<Record<string, unknown>>, excel: InMemoryExcel): Json {
  if (kind === 'custom') return { formula: formulaIn(rule.formula, excel) };
  if (kind === 'list') return { inCellDropDown: truthIn(rule.inCellDropDown ?? true), source: sourceIn(rule.source, excel) };
  const operator = wordIn(rule.operator, OPERATORS);
  const formula1 = formulaIn(rule.formula1, excel);
  if (operator !== 'Between' && operator !== 'NotBetween') return { formula1, operator };
  return { formula1, formula2: formulaIn(rule.formula2, excel), operator };
}

/** A number, a Range, or a text; it always reads as a text with an equals sign. */
function formulaIn(value: unknown, excel: InMemoryExcel): string {
  if (value instanceof ExcelObject) return rangeFormula(value.target as RangeTarget, excel);
  if (typeof value !== 'number' && (typeof value !== 'string' || value === '')) throw new ExcelError('InvalidArgument');
  const text = String(value);
  return criterion(text.startsWith('=') ? text : `=${text}`, excel);
}

function sourceIn(value: unknown, excel: InMemoryExcel): string {
  if (value instanceof ExcelObject) return rangeFormula(value.target as RangeTarget, excel);
  if (typeof value !== 'string' || value === '') throw new ExcelError('InvalidArgument');
  if (value.startsWith('=')) return criterion(value, excel);
  return limited(value, LONGEST.list);
}

function criterion(formula: string, { workbook }: InMemoryExcel): string {
  checkCriterion(formula, workbook);
  checkNames(formula, workbook);
  return formula;
}

function rangeFormula({ sheet, areas }: RangeTarget, excel: InMemoryExcel): string {
  if (areas.length !== 1 || !excel.workbook.sheets.includes(sheet)) throw new ExcelError('InvalidArgument');
  return `=${addressWithSheet(sheet.name, onlyArea({ sheet, areas })).replaceAll(/([A-Z]+)(\d+)(?=$|:)/gu, '$$$1$$$2')}`;
}

function errorAlertIn(value: unknown): ValidationSettings['errorAlert'] {
  const { message = '', showAlert = true, style = 'Stop', title = '' } = recordIn(value);
  return {
    message: limited(message, LONGEST.error),
    showAlert: truthIn(showAlert),
    style: wordIn(style, ['Stop', 'Warning', 'Information']),
    title: limited(title, LONGEST.title),
  };
}

function promptIn(value: unknown): ValidationSettings['prompt'] {
  const { message = '', showPrompt = true, title = '' } = recordIn(value);
  return { message: limited(message, LONGEST.prompt), showPrompt: truthIn(showPrompt), title: limited(title, LONGEST.title) };
}

function limited(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw new ExcelError('InvalidArgument');
  return value;
}
