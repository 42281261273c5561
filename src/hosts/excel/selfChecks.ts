import { HostFailureError } from '../../workbook/failure.ts';
import { MARK_NAME, VALIDATION_TITLE } from '../../workbook/marks.ts';
import { areasOf } from './areasOf.ts';
import { rowsOf } from './cellQuestion.ts';
import { valueSteps } from './cellSteps.ts';
import type { Exchange } from './exchange.ts';
import { conditionalFormatSteps, validationSteps } from './markSteps.ts';

/** Something that our reading and writing rest on and that only Excel itself can confirm. */
export interface SelfCheck {
  readonly name: string;
  /** Works on a sheet of its own. Says what it saw; throws an Unexpected where that is something else than we rest on. */
  readonly run: (talk: Exchange, sheet: Excel.Worksheet) => Promise<string>;
}

/** The name of the sheet's cells that a check writes to; every check has columns of its own, so that they don't meet. */
export const SELF_CHECKS: readonly SelfCheck[] = [
  {
    name: '写入的内容原样读回',
    async run({ context, ask, change }, sheet) {
      const written = [[8.5, 0.1, '5', '4月', '12-31', '=A1', 'TRUE', '文字', true, "'引号"]];
      sheet.load('name');
      await ask();
      valueSteps({ edit: 'set-values', sheet: sheet.name, range: 'A1:J1', values: written }, []).forEach((step) => step.do(context));
      await change();
      const range = sheet.getRange('A1:J1');
      range.load('values,formulas,valueTypes');
      await ask();
      const cells = rowsOf({ values: range.values, formulas: range.formulas, types: range.valueTypes }, { top: 0, left: 0 })[0]?.cells ?? [];
      return same(cells.map(({ value }) => value), written[0] ?? []);
    },
  },
  {
    name: '写入文本格式单元格的数字仍是数字',
    async run({ context, ask, change }, sheet) {
      sheet.load('name');
      const range = sheet.getRange('A3');
      range.numberFormat = [['@']];
      await change();
      valueSteps({ edit: 'set-values', sheet: sheet.name, range: 'A3', values: [[7]] }, [['@']]).forEach((step) => step.do(context));
      range.load('values,valueTypes,numberFormat');
      await ask();
      return same([range.values[0]?.[0], range.valueTypes[0]?.[0], range.numberFormat[0]?.[0]], [7, 'Double', '@']);
    },
  },
  {
    name: '公式、错误值和空白的读法',
    async run({ ask, change }, sheet) {
      const range = sheet.getRange('A5:D5');
      range.formulas = [['=1+1', '=1/0', '=""', '']];
      await change();
      range.load('values,formulas,valueTypes');
      await ask();
      const cells = rowsOf({ values: range.values, formulas: range.formulas, types: range.valueTypes }, { top: 4, left: 0 })[0]?.cells ?? [];
      return same(cells.map((cell) => [cell.kind, cell.value, cell.formula]), [['number', 2, '1+1'], ['error', '#DIV/0!', '1/0'], ['text', '', '""']]);
    },
  },
  {
    name: '合并单元格只由含首格的区域说出',
    async run({ ask, change }, sheet) {
      sheet.getRange('A7:C9').merge();
      await change();
      const whole = sheet.getRange('A1:J7').getMergedAreasOrNullObject();
      const below = sheet.getRange('A8:J12').getMergedAreasOrNullObject();
      whole.load('address');
      below.load('address');
      await ask();
      return same([whole.isNullObject ? null : areasOf(whole.address), below.isNullObject], [[{ top: 6, left: 0, bottom: 8, right: 2 }], true]);
    },
  },
  {
    name: '数据验证的相对引用以区域首格为准',
    async run({ context, ask, change }, sheet) {
      sheet.load('name');
      sheet.getRange('L1:M3').values = [[5, 5], [5, 6], [7, 6]];
      sheet.getRange('A20').select();
      await change();
      validationSteps({
        edit: 'add-validation',
        sheet: sheet.name,
        ranges: ['M1:M3'],
        rule: { type: 'decimal', minimum: '0', maximum: '$L1' },
        style: 'warning',
        errorTitle: VALIDATION_TITLE,
        error: '自检',
      }).forEach((step) => step.do(context));
      await change();
      const checks = ['M1', 'M2', 'M3'].map((cell) => sheet.getRange(cell).dataValidation);
      const alert = sheet.getRange('M1:M3').dataValidation;
      const special = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
      checks.forEach((check) => check.load('valid'));
      alert.load('type,errorAlert');
      special.load('address');
      await ask();
      return same(
        [checks.map(({ valid }) => valid), alert.type, alert.errorAlert.title, special.isNullObject ? null : areasOf(special.address)],
        [[true, false, true], 'Decimal', VALIDATION_TITLE, [{ top: 0, left: 12, bottom: 2, right: 12 }]],
      );
    },
  },
  {
    name: '条件格式排在最后，并能按公式认出',
    async run({ context, ask, change }, sheet) {
      sheet.load('name');
      const whole = sheet.getRange();
      const office = sheet.getRange('O1:O3').conditionalFormats.add('Custom');
      office.custom.rule.formula = '=$O1>1';
      await change();
      conditionalFormatSteps({
        edit: 'add-conditional-format',
        sheet: sheet.name,
        ranges: ['O1:O3', 'Q1:Q3'],
        // N() of a text is 0: the formula holds the name without needing it to be there.
        formula: `AND(N("${MARK_NAME}")=0,$O1>1)`,
        fillColor: 'FFC7CE',
      }).forEach((step) => step.do(context));
      await change();
      whole.conditionalFormats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
      await ask();
      const own = whole.conditionalFormats.items.filter(({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula.includes(MARK_NAME));
      const last = whole.conditionalFormats.items.reduce((a, b) => (b.priority > a.priority ? b : a));
      const areas = own[0]?.getRanges();
      areas?.load('address');
      await ask();
      return same(
        [own.length, last.id === own[0]?.id, areas ? areasOf(areas.address) : null],
        [1, true, [{ top: 0, left: 14, bottom: 2, right: 14 }, { top: 0, left: 16, bottom: 2, right: 16 }]],
      );
    },
  },
  {
    name: '隐藏的行和列',
    async run({ ask, change }, sheet) {
      sheet.getRange('12:13').rowHidden = true;
      sheet.getRange('H:H').columnHidden = true;
      await change();
      const rows = sheet.getRange('A11:A14').getRowProperties({ rowHidden: true });
      const columns = sheet.getRange('G1:I1').getColumnProperties({ columnHidden: true });
      await ask();
      return same([rows.value.map(({ rowHidden }) => rowHidden), columns.value.map(({ columnHidden }) => columnHidden)], [[false, true, true, false], [false, true, false]]);
    },
  },
  {
    name: '受保护的工作表拒绝写入',
    async run({ ask, change }, sheet) {
      sheet.protection.protect();
      await change();
      let code = '写入没有被拒绝';
      try {
        sheet.getRange('A30').values = [[1]];
        await change();
      } catch (error) {
        code = (error as { code?: string }).code ?? String(error);
      }
      sheet.protection.unprotect();
      await ask();
      return same(code, 'AccessDenied');
    },
  },
];

/** Says what was seen; throws where it is not what was expected. */
function same(seen: unknown, expected: unknown): string {
  const [a, b] = [JSON.stringify(seen), JSON.stringify(expected)];
  if (a !== b) throw new HostFailureError({ kind: 'program-error', code: 'unexpected', detail: `得到 ${a}，应为 ${b}` });
  return '一致';
}
