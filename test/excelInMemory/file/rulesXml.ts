import { type Area, areaAddress } from '../../../src/workbook/address.ts';
import type { ConditionalFormat } from '../workbook/conditionalFormat.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Validation } from '../workbook/validation.ts';
import type { StyleTable } from './styleTable.ts';
import { counted, element, on, text } from './xml.ts';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/**
 * Conditional formats, the strongest with priority 1, and validations. What speaks of another sheet stands among the extensions
 * (`extXml`).
 */
export function rulesXml(sheet: Sheet, styles: StyleTable): string {
  const plain = sheet.validations.filter((validation) => !speaksOfOthers(validation));
  return (
    formatsXml(sheet, styles) +
    counted(
      'dataValidations',
      plain.map((validation) => validationXml(validation, false)),
    )
  );
}

/** [MS-XLSX] 2.2.4.1: since Excel 2010 a validation may speak of other sheets, in an extension. */
export function extXml(sheet: Sheet): string {
  const abroad = sheet.validations.filter(speaksOfOthers);
  if (abroad.length === 0) return '';
  const list = element(
    'x14:dataValidations',
    { count: abroad.length, 'xmlns:xm': XM },
    abroad.map((validation) => validationXml(validation, true)).join(''),
  );
  return element('extLst', {}, element('ext', { uri: '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}', 'xmlns:x14': X14 }, list));
}

function formatsXml({ conditionalFormats }: Sheet, styles: StyleTable): string {
  return conditionalFormats
    .map((format, i) => element('conditionalFormatting', { sqref: listOf(format.areas) }, ruleXml(format, i + 1, styles)))
    .join('');
}

function ruleXml(format: ConditionalFormat, priority: number, styles: StyleTable): string {
  const { type, formula, stopIfTrue } = format;
  if (/scale/iu.test(type)) {
    const colours =
      ['min', 'max'].map((end) => element('cfvo', { type: end })).join('') +
      element('color', { rgb: 'FFFF0000' }) +
      element('color', { rgb: 'FF00FF00' });
    return element('cfRule', { type: 'colorScale', priority }, element('colorScale', {}, colours));
  }
  const kind = type === 'Custom' ? { type: 'expression' } : { type: 'cellIs', operator: 'greaterThan' };
  return element(
    'cfRule',
    { ...kind, dxfId: styles.shown(format), priority, stopIfTrue: on(stopIfTrue) },
    element('formula', {}, text(formula.replace(/^=/u, ''))),
  );
}

function validationXml({ areas, type, rule, errorAlert, prompt, ignoreBlanks }: Validation, extended: boolean): string {
  const settings = (Object.values(rule)[0] ?? {}) as {
    formula?: string;
    formula1?: string;
    formula2?: string;
    operator?: string;
    source?: string;
    inCellDropDown?: boolean;
  };
  const list =
    settings.source === undefined || settings.source.startsWith('=') ? settings.source : `="${settings.source.replaceAll('"', '""')}"`;
  const formulas = [settings.formula1 ?? settings.formula ?? list, settings.formula2];
  const attributes = {
    type: type === 'None' ? undefined : type === 'WholeNumber' ? 'whole' : lower(type),
    errorStyle: errorAlert.style === 'Stop' ? undefined : lower(errorAlert.style),
    operator:
      settings.operator === undefined || settings.operator === 'Between'
        ? undefined
        : lower(OPERATORS[settings.operator] ?? settings.operator),
    allowBlank: on(ignoreBlanks),
    showDropDown: on(settings.inCellDropDown === false),
    showInputMessage: on(prompt.showPrompt),
    showErrorMessage: on(errorAlert.showAlert),
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
  };
  const written = formulas
    .map((formula, i) => (formula === undefined ? '' : formulaXml(`formula${i + 1}`, formula.replace(/^=/u, ''), extended)))
    .join('');
  if (!extended) return element('dataValidation', { ...attributes, sqref: listOf(areas) }, written);
  return element('x14:dataValidation', attributes, `${written}${element('xm:sqref', {}, listOf(areas))}`);
}

function formulaXml(name: string, formula: string, extended: boolean): string {
  return extended ? element(`x14:${name}`, {}, element('xm:f', {}, text(formula))) : element(name, {}, text(formula));
}

function speaksOfOthers({ rule }: Validation): boolean {
  return Object.values(Object.values(rule)[0] ?? {}).some((part) => typeof part === 'string' && part.startsWith('=') && part.includes('!'));
}

/** The file's words for a few of Office.js's. */
const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function listOf(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
