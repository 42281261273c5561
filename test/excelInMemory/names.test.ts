import { startExcel } from './startExcel.ts';

const item = (name: string, formula: string) => ({ name, formula, visible: true, comment: '' });

describe('defined names', () => {
  test('are listed by their scope', async () => {
    const { excel, sheet, run } = startExcel();
    excel.workbook.names.push(item('考核_标记', '=考核表!$B$4'), item('满分', '=100'), item('单位', '="甲局"'), {
      ...item('丢失', '=#REF!'),
      visible: false,
    });
    sheet.names.push(item('考核_本表', '=考核表!$A$1'));
    const found = await run(async (it, context) => {
      const lists = [context.workbook.names, it.names];
      for (const list of lists) list.load('items/name,items/formula,items/scope,items/type,items/visible,items/value');
      const count = context.workbook.names.getCount();
      await context.sync();
      const told = ({ name, formula, scope, type, visible, value }: Excel.NamedItem): unknown[] => [
        name,
        formula,
        scope,
        type,
        visible,
        value,
      ];
      return [lists.map((list) => list.items.map(told)), count.value];
    });
    expect(found).toEqual([
      [
        [
          ['考核_标记', '=考核表!$B$4', 'Workbook', 'Range', true, '考核表!$B$4'],
          ['满分', '=100', 'Workbook', 'Double', true, 100],
          ['单位', '="甲局"', 'Workbook', 'String', true, '甲局'],
          ['丢失', '=#REF!', 'Workbook', 'String', false, '#REF!'],
        ],
        [['考核_本表', '=考核表!$A$1', 'Worksheet', 'Range', true, '考核表!$A$1']],
      ],
      4,
    ]);
  });

  test('are added with a formula or a range, for the workbook or for a sheet', async () => {
    const { excel, sheet, run } = startExcel();
    excel.workbook.addSheet('二 组');
    await run((it, { workbook }) => {
      workbook.names.add('满分', '=100', '各项之和').visible = false;
      workbook.names.add('得分', workbook.worksheets.getItem('二 组').getRange('B2:C9'));
      it.names.add('考核_本表', it.getRange('A1'));
    });
    expect(excel.workbook.names).toEqual([
      { name: '满分', formula: '=100', visible: false, comment: '各项之和' },
      item('得分', "='二 组'!$B$2:$C$9"),
    ]);
    expect(sheet.names).toEqual([item('考核_本表', '=考核表!$A$1')]);
  });

  test.each([
    ['满分', undefined],
    ['_a', undefined],
    ['\\a', undefined],
    ['a.b_1?', undefined],
    ['名'.repeat(255), undefined],
    ['名'.repeat(256), 'InvalidArgument'],
    ['1a', 'InvalidArgument'],
    ['a b', 'InvalidArgument'],
    ['a-b', 'InvalidArgument'],
    ['（考核）', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['XFD9', 'InvalidArgument'],
    ['ABCD9', undefined],
    ['R1C1', 'InvalidArgument'],
    ['c', 'InvalidArgument'],
    ['', 'InvalidArgument'],
  ])('%.20s as a name', async (name, code) => {
    expect(await startExcel().refusal((_, { workbook }) => workbook.names.add(name, '=1'))).toBe(code);
  });

  test.each([
    ['1', 'InvalidArgument'],
    ['=1+', 'InvalidArgument'],
    ['=缺表!$A$1', 'InvalidArgument'],
    ['=考核表!$A$1', undefined],
  ])('%s as its formula', async (formula, code) => {
    const { excel, refusal } = startExcel();
    excel.workbook.names.push(item('旧', '=1'));
    expect(await refusal((_, { workbook }) => workbook.names.add('新', formula))).toBe(code);
    expect(await refusal((_, { workbook }) => (workbook.names.getItem('旧').formula = formula))).toBe(code);
  });

  test('of the same scope are not added twice, whatever the case', async () => {
    const { excel, refusal } = startExcel();
    excel.workbook.names.push(item('Total', '=1'));
    expect(await refusal((_, { workbook }) => workbook.names.add('TOTAL', '=2'))).toBe('ItemAlreadyExists');
    expect(await refusal((it) => it.names.add('total', '=2'))).toBeUndefined();
  });

  test('are found, changed and deleted', async () => {
    const { excel, run, refusal } = startExcel();
    excel.workbook.names.push(item('满分', '=考核表!$B$1:$B$3'), item('常数', '=1'));
    const found = await run(async (_, context) => {
      const { names } = context.workbook;
      const none = names.getItemOrNullObject('没有');
      const there = names.getItemOrNullObject('满分').load('comment');
      const range = there.getRange().load('address');
      const noRange = names.getItem('常数').getRangeOrNullObject();
      there.formula = '=考核表!$B$9';
      names.getItem('常数').comment = '说明';
      await context.sync();
      names.getItem('常数').delete();
      return [none.isNullObject, there.isNullObject, range.address, noRange.isNullObject];
    });
    expect(found).toEqual([true, false, '考核表!B1:B3', true]);
    expect(excel.workbook.names).toEqual([item('满分', '=考核表!$B$9')]);
    expect(await refusal((_, { workbook }) => workbook.names.getItem('没有').delete())).toBe('ItemNotFound');
    expect(await refusal((_, { workbook }) => workbook.names.add('常数', '=1').getRange())).toBe('InvalidReference');
  });

  test('of a sheet are deleted with their own scope only', async () => {
    const { excel, sheet, run } = startExcel();
    excel.workbook.names.push(item('满分', '=1'));
    sheet.names.push(item('满分', '=2'));
    await run((it) => it.names.getItem('满分').delete());
    expect([excel.workbook.names.length, sheet.names.length]).toEqual([1, 0]);
  });
});
