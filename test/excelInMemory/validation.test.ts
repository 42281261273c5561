import { read, startExcel } from './startExcel.ts';

const decimal: Excel.DataValidationRule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
const alert = (title: string, message = ''): Excel.DataValidationErrorAlert => ({ title, message, showAlert: true, style: 'Stop' });

/** What `A1:B2` of a sheet tells of its validation after `write`. */
async function seen(write: (sheet: Excel.Worksheet) => unknown, address = 'A1:B2') {
  return startExcel().run(async (it, context) => {
    await write(it);
    const found = it.getRange(address).dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return found.toJSON();
  });
}

describe('a data validation', () => {
  test('is none where nobody made one', async () => {
    expect(await seen(() => undefined)).toEqual({
      type: 'None',
      rule: {},
      errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
      prompt: { title: '', message: '', showPrompt: true },
      ignoreBlanks: true,
    });
  });

  test.each<[Excel.DataValidationRule, string, unknown]>([
    [decimal, 'Decimal', { decimal: { formula1: '=0', formula2: '=10', operator: 'Between' } }],
    [{ decimal: { formula1: '=$C$1', operator: 'LessThan' } }, 'Decimal', { decimal: { formula1: '=$C$1', operator: 'LessThan' } }],
    [{ wholeNumber: { formula1: '5', operator: 'EqualTo' } }, 'WholeNumber', { wholeNumber: { formula1: '=5', operator: 'EqualTo' } }],
    [{ textLength: { formula1: 9, operator: 'LessThan' } }, 'TextLength', { textLength: { formula1: '=9', operator: 'LessThan' } }],
    [list('是,否'), 'List', list('是,否')],
    [list('=$D$1:$D$9'), 'List', list('=$D$1:$D$9')],
    [{ custom: { formula: '=LEN(A1)>0' } }, 'Custom', { custom: { formula: '=LEN(A1)>0' } }],
  ])('%j', async (rule, type, found) => {
    expect(await seen((it) => (it.getRange('A1:B2').dataValidation.rule = rule))).toMatchObject({ type, rule: found });
  });

  test('takes a Range for a list', async () => {
    const found = await seen((it) => {
      it.getRange('A1:B2').dataValidation.rule = { list: { inCellDropDown: true, source: it.getRange('D1:D9') } };
    });
    expect(found.rule).toEqual(list('=考核表!$D$1:$D$9'));
  });

  test('is told by the cell that its formula is meant for', async () => {
    const { sheet, run } = startExcel();
    await run((it) => (it.getRanges('C5:C9,E5').dataValidation.rule = { custom: { formula: '=C5>B5' } }));
    expect(sheet.validations).toMatchObject([
      {
        anchor: 'C5',
        areas: [
          { top: 4, left: 2 },
          { top: 4, left: 4 },
        ],
      },
    ]);
  });

  test('keeps alert and prompt, whichever was set first', async () => {
    const found = await seen((it) => {
      const { dataValidation } = it.getRange('A1:B2');
      dataValidation.errorAlert = alert('考核', '得分不能超过分值');
      dataValidation.rule = decimal;
      dataValidation.prompt = { title: '分值', message: '10 分', showPrompt: true };
      dataValidation.ignoreBlanks = false;
    });
    expect(found).toMatchObject({
      type: 'Decimal',
      errorAlert: { title: '考核', message: '得分不能超过分值' },
      prompt: { title: '分值', message: '10 分' },
      ignoreBlanks: false,
    });
  });
});

describe('validations that differ among the cells', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['on some cells only', 'MixedCriteria', (it) => (it.getRange('A1:B1').dataValidation.rule = decimal)],
    [
      'with different rules',
      'Inconsistent',
      (it) => {
        it.getRange('A1:B1').dataValidation.rule = decimal;
        it.getRange('A2:B2').dataValidation.rule = list('是,否');
      },
    ],
    [
      'with different alerts',
      'Inconsistent',
      (it) => {
        it.getRange('A1:B2').dataValidation.rule = decimal;
        it.getRange('B2').dataValidation.errorAlert = alert('考核');
      },
    ],
  ])('%s', async (_, type, write) => {
    expect(await seen(write)).toMatchObject({ type, rule: null, errorAlert: null, prompt: null, ignoreBlanks: null });
  });

  test('are the same where rule and alert are', async () => {
    const found = await seen((it) => {
      it.getRanges('A1:B1,A2:B2').dataValidation.rule = decimal;
      it.getRange('A1:B2').dataValidation.errorAlert = alert('考核');
    });
    expect(found).toMatchObject({ type: 'Decimal', errorAlert: { title: '考核' } });
  });

  test('are one again once they are alike', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      it.getRange('A1:A3').dataValidation.rule = decimal;
      for (const address of ['A1', 'A2:A3']) it.getRange(address).dataValidation.errorAlert = alert('考核');
    });
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[{ top: 0, left: 0, bottom: 2, right: 0 }]]);
  });

  test('a new rule keeps the alert that was there, and leaves the cells around it alone', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      it.getRange('A1:A9').dataValidation.rule = list('是,否');
      it.getRange('A1:A9').dataValidation.errorAlert = alert('输入有误');
      it.getRange('A3:A4').dataValidation.rule = decimal;
    });
    const found = sheet.validations.map(({ type, errorAlert, areas }) => [
      type,
      errorAlert.title,
      areas.map(({ top, bottom }) => [top, bottom]),
    ]);
    expect(found).toEqual([
      [
        'List',
        '输入有误',
        [
          [0, 1],
          [4, 8],
        ],
      ],
      ['Decimal', '输入有误', [[2, 3]]],
    ]);
  });

  test('clear takes off those of the range only, whoever made them', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      it.getRange('A1:A9').dataValidation.rule = decimal;
      it.getRange('A2:C3').dataValidation.clear();
    });
    expect(sheet.validations[0]?.areas.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 0],
      [3, 8],
    ]);
    await run((it) => it.getRange().dataValidation.clear());
    expect(sheet.validations).toEqual([]);
  });
});

describe('what a validation is refused for', () => {
  const long = (length: number): string => '长'.repeat(length);
  test.each<[string, (validation: Excel.DataValidation) => unknown, string | undefined]>([
    ['an error of 224', (it) => (it.errorAlert = alert('考核', long(224))), undefined],
    ['an error of 225', (it) => (it.errorAlert = alert('考核', long(225))), 'InvalidArgument'],
    ['a title of 32', (it) => (it.errorAlert = alert(long(32))), undefined],
    ['a title of 33', (it) => (it.errorAlert = alert(long(33))), 'InvalidArgument'],
    ['a prompt of 255', (it) => (it.prompt = { title: '', message: long(255), showPrompt: true }), undefined],
    ['a prompt of 256', (it) => (it.prompt = { title: '', message: long(256), showPrompt: true }), 'InvalidArgument'],
    ['a prompt title of 32', (it) => (it.prompt = { title: long(32), message: '', showPrompt: true }), undefined],
    ['a prompt title of 33', (it) => (it.prompt = { title: long(33), message: '', showPrompt: true }), 'InvalidArgument'],
    ['a list of 255', (it) => (it.rule = list(long(255))), undefined],
    ['a list of 256', (it) => (it.rule = list(long(256))), 'InvalidArgument'],
    ['an empty list', (it) => (it.rule = list('')), 'InvalidArgument'],
    ['a formula of 8,192', (it) => (it.rule = { custom: { formula: `=A1${'+1'.repeat(4094)}1` } }), undefined],
    ['a formula of 8,193', (it) => (it.rule = { custom: { formula: `=A1${'+1'.repeat(4095)}` } }), 'FormulaLengthExceedsLimit'],
    ['an array constant', (it) => (it.rule = { custom: { formula: '=OR(A1={1,2})' } }), 'InvalidArgument'],
    ['a union', (it) => (it.rule = { custom: { formula: '=SUM((A1,B1))>0' } }), 'InvalidArgument'],
    ['an intersection', (it) => (it.rule = { custom: { formula: '=SUM(A1:B2 B1:B3)>0' } }), 'InvalidArgument'],
    ['a name that is not there', (it) => (it.rule = { custom: { formula: '=考核_标记="是"' } }), 'InvalidArgument'],
    ['a sheet that is not there', (it) => (it.rule = { decimal: { formula1: '=缺表!A1', operator: 'LessThan' } }), 'InvalidArgument'],
    ['two rules', (it) => (it.rule = { ...decimal, ...list('是') }), 'InvalidArgument'],
    ['no rule', (it) => (it.rule = {}), 'InvalidArgument'],
    ['no operator', (it) => (it.rule = { decimal: { formula1: 1 } as Excel.BasicDataValidation }), 'InvalidArgument'],
    ['between one', (it) => (it.rule = { decimal: { formula1: 1, operator: 'Between' } }), 'InvalidArgument'],
    ['an unknown style', (it) => (it.errorAlert = { ...alert(''), style: 'Ask' as 'Stop' }), 'InvalidArgument'],
    ['null', (it) => (it.rule = null as unknown as Excel.DataValidationRule), 'InvalidArgument'],
  ])('%s', async (_, write, code) => {
    expect(await startExcel().refusal((it) => write(it.getRange('A1').dataValidation))).toBe(code);
  });
});

describe('what is valid', () => {
  const valid = async (
    value: string | number | null,
    rule: Excel.DataValidationRule,
    ignoreBlanks = true,
    address = 'B2',
  ): Promise<unknown> =>
    startExcel([
      [null, 5, 10],
      [value ?? null, value, 20],
    ]).run(async (it) => {
      it.getRange('B2:B9').dataValidation.rule = rule;
      it.getRange('B2:B9').dataValidation.ignoreBlanks = ignoreBlanks;
      return read(it.getRange(address).dataValidation, 'valid');
    });
  const bound = (
    operator: Excel.BasicDataValidation['operator'],
    formula1: string | number,
    formula2?: number,
  ): Excel.DataValidationRule => ({
    decimal: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
  });

  test.each<[string | number | null, Excel.DataValidationRule, boolean]>([
    [5, bound('Between', 0, 5), true],
    [6, bound('Between', 0, 5), false],
    [-1, bound('Between', 0, 5), false],
    [6, bound('NotBetween', 0, 5), true],
    [5, bound('NotBetween', 0, 5), false],
    [5, bound('EqualTo', 5), true],
    [6, bound('EqualTo', 5), false],
    [6, bound('NotEqualTo', 5), true],
    [5, bound('NotEqualTo', 5), false],
    [6, bound('GreaterThan', 5), true],
    [5, bound('GreaterThan', 5), false],
    [4, bound('LessThan', 5), true],
    [5, bound('LessThan', 5), false],
    [5, bound('GreaterThanOrEqualTo', 5), true],
    [4, bound('GreaterThanOrEqualTo', 5), false],
    [5, bound('LessThanOrEqualTo', 5), true],
    [6, bound('LessThanOrEqualTo', 5), false],
    // The cell beside it, whatever the row; the row above; a blank cell is 0.
    [20, bound('LessThanOrEqualTo', '=C2'), true],
    [21, bound('LessThanOrEqualTo', '=C2'), false],
    [5, bound('LessThanOrEqualTo', '=$B$1'), true],
    [6, bound('LessThanOrEqualTo', '=$B$1'), false],
    [1, bound('LessThanOrEqualTo', '=H2'), false],
    [1, bound('LessThanOrEqualTo', '=SUM(H2,1)'), true],
    ['五', bound('Between', 0, 5), false],
    [1.5, { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, false],
    [2, { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, true],
    ['甲乙丙', { textLength: { formula1: 2, operator: 'LessThan' } }, false],
    ['是', list('是, 否'), true],
    ['也许', list('是, 否'), false],
    [10, list('=$C$1:$C$2'), true],
    [11, list('=$C$1:$C$2'), false],
    [null, bound('Between', 1, 5), true],
    ['x', { custom: { formula: '=FALSE' } }, true],
  ])('%s under %j: %s', async (value, rule, result) => {
    expect(await valid(value, rule)).toBe(result);
  });

  test('is nothing blank where blanks are not ignored', async () => {
    expect(await valid(null, bound('Between', 1, 5), false)).toBe(false);
  });

  test('in some cells only is null', async () => {
    expect(await valid(9, bound('Between', 0, 5), true, 'B1:B2')).toBeNull();
    expect(await valid(4, bound('Between', 0, 5), true, 'B1:B2')).toBe(true);
  });

  test('moves with the cell', async () => {
    const found = await startExcel([
      [5, 5],
      [9, 5],
      [9, 9],
    ]).run(async (it, context) => {
      it.getRange('A1:A3').dataValidation.rule = bound('LessThanOrEqualTo', '=$B1');
      const cells = ['A1', 'A2', 'A3'].map((address) => it.getRange(address).dataValidation.load('valid'));
      await context.sync();
      return cells.map((cell) => cell.valid);
    });
    expect(found).toEqual([true, false, true]);
  });
});

test('a rule may speak of a name that is there', async () => {
  const { excel, run } = startExcel();
  excel.workbook.names.push({ name: '考核_标记', formula: '=考核表!$A$9', visible: true, comment: '' });
  const type = await run((it) => {
    it.getRange('A1').dataValidation.rule = { custom: { formula: '=考核_标记="是"' } };
    return read(it.getRange('A1').dataValidation, 'type');
  });
  expect(type).toBe('Custom');
});
