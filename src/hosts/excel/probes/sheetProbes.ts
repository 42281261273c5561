import { refusalOf, type Probe } from './probe.ts';

const LONGEST_ADDRESS = 8192;
/** So long a person has to bring another workbook to the front. */
const AWAY_MS = 5000;

/** What Excel makes of sheets: protection, sizes, tables, filters, other workbooks. */
export const SHEET_PROBES: readonly Probe[] = [
  {
    key: 'hidden-lines',
    fact: { zh: '隐藏的行和列能读出', en: 'Hidden rows and columns can be read' },
    expected: '[[false,true,true,false],[false,true,false]]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        sheet.getRange('12:13').rowHidden = true;
        sheet.getRange('H:H').columnHidden = true;
        await change();
        const rows = sheet.getRange('A11:A14').getRowProperties({ rowHidden: true });
        const columns = sheet.getRange('G1:I1').getColumnProperties({ columnHidden: true });
        await ask();
        return JSON.stringify([rows.value.map(({ rowHidden }) => rowHidden), columns.value.map(({ columnHidden }) => columnHidden)]);
      }),
  },
  {
    key: 'column-width',
    fact: { zh: '列宽设为 100 磅后读回多少', en: 'What a column width of 100 points is read back as' },
    expected: '100',
    words: (found) => ({ zh: `读回 ${found} 磅`, en: `Read back as ${found} points` }),
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        const { format } = sheet.getRange('B:B');
        format.columnWidth = 100;
        await change();
        format.load('columnWidth');
        await ask();
        return String(format.columnWidth);
      }),
  },
  {
    key: 'protected-refuses',
    fact: { zh: '受保护的工作表拒绝写入', en: 'A protected sheet refuses to be written' },
    expected: 'AccessDenied',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        sheet.protection.protect();
        await change();
        sheet.getRange('A30').values = [[1]];
        return refusalOf(change);
      }),
  },
  {
    // https://github.com/OfficeDev/office-js/issues/6784
    key: 'unprotect',
    fact: { zh: '没有密码的保护能解除', en: 'A protection without a password can be lifted' },
    expected: '["done","done","done"]',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        sheet.protection.protect();
        const locked = await refusalOf(change);
        sheet.protection.unprotect();
        const unlocked = await refusalOf(change);
        sheet.getRange('A1').values = [[1]];
        return JSON.stringify([locked, unlocked, await refusalOf(change)]);
      }),
  },
  {
    key: 'protected-special-cells',
    fact: { zh: '受保护的工作表上能问数据验证和条件格式', en: 'Validations and rules of a protected sheet can be asked' },
    expected: '["done","done","done"]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        sheet.getRange('A1:A3').dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
        sheet.protection.protect();
        await change();
        sheet.getRange().getSpecialCellsOrNullObject('DataValidations').load('address');
        const special = await refusalOf(ask);
        sheet.getRange('A1:A3').dataValidation.load('type');
        const validation = await refusalOf(ask);
        sheet.getRange().conditionalFormats.load('items/type');
        return JSON.stringify([special, validation, await refusalOf(ask)]);
      }),
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
    key: 'long-address',
    fact: { zh: `超过 ${LONGEST_ADDRESS} 个字符的地址`, en: `An address of more than ${LONGEST_ADDRESS} characters` },
    expected: null,
    words: (found) => {
      const [told, asked] = found.split(/[/ ]/u);
      if (asked === undefined) return null;
      return { zh: `写了 ${asked} 格，Excel 认出 ${told} 格`, en: `Of ${asked} cells written in it Excel knew ${told}` };
    },
    run: ({ talk }) =>
      talk(async ({ ask }, sheet) => {
        const cells = Array.from({ length: 2000 }, (_, i) => `A${2 * i + 1}`);
        const address = cells.join(',');
        const areas = sheet.getRanges(address);
        areas.load('areaCount');
        const answer = await refusalOf(ask);
        return answer === 'done' ? `${areas.areaCount}/${cells.length} (${address.length})` : answer;
      }),
  },
  {
    // Measured on LTSC 2021; https://github.com/OfficeDev/office-js/issues/224
    key: 'filtered-write',
    fact: { zh: '写入筛选过的区域，落在写入的格子里', en: 'Values written below a filter land where they were written' },
    expected: '[[1],[2],[3],[4]]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        sheet.getRange('A1:A5').values = [['列'], ['甲'], ['乙'], ['甲'], ['乙']];
        sheet.autoFilter.apply(sheet.getRange('A1:A5'), 0, { filterOn: 'Values', values: ['甲'] });
        await change();
        const range = sheet.getRange('A2:A5');
        range.values = [[1], [2], [3], [4]];
        await change();
        sheet.autoFilter.remove();
        range.load('values');
        await ask();
        return JSON.stringify(range.values);
      }),
  },
  {
    key: 'table-fills-down',
    fact: { zh: '在“表格”的一格里写公式，会不会填满整列', en: 'Whether a formula written to one cell of a table fills its column' },
    expected: null,
    words: (found) =>
      (JSON.parse(found) as readonly string[]).every((formula) => formula.startsWith('='))
        ? { zh: '填满了整列', en: 'It did' }
        : { zh: '没有填满，只有写入的那一格', en: 'It did not' },
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        sheet.getRange('A1:B4').values = [
          ['数', '倍'],
          [1, ''],
          [2, ''],
          [3, ''],
        ];
        sheet.tables.add('A1:B4', true);
        await change();
        sheet.getRange('B2').formulas = [['=A2*2']];
        await change();
        const column = sheet.getRange('B2:B4');
        column.load('formulas');
        await ask();
        return JSON.stringify(column.formulas.map(([formula]) => formula as string));
      }),
  },
  {
    key: 'freeze-panes',
    fact: { zh: '冻结窗格', en: 'Panes can be frozen' },
    expected: 'done',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        sheet.freezePanes.freezeRows(1);
        return refusalOf(change);
      }),
  },
  {
    // Reported as supported (1.10) and thrown as NotImplemented on LTSC 2021.
    key: 'comments',
    fact: { zh: '批注（讨论串）能问', en: 'Threaded comments can be asked for' },
    expected: 'done',
    since: '1.10',
    run: ({ talk }) =>
      talk(async ({ context, ask }) => {
        const count = context.workbook.comments.getCount();
        const answer = await refusalOf(ask);
        return answer === 'done' && typeof count.value !== 'number' ? 'no number' : answer;
      }),
  },
  {
    // GeneralException or InvalidSelection: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting and
    // https://github.com/OfficeDev/office-js/issues/6365
    key: 'other-workbook-in-front',
    fact: { zh: '另一个工作簿在前面时，激活工作表被拒绝', en: 'With another workbook in front, activating a sheet is refused' },
    expected: null,
    words: (found) => (found === 'done' ? { zh: '没有被拒绝', en: 'It was not refused' } : { zh: '被拒绝了', en: 'It was refused' }),
    asks: true,
    async run({ talk, ask, sheet: name }) {
      const ready = await ask({
        text: {
          zh: `请另外打开一个工作簿（空白的也行）。点“继续”后 ${AWAY_MS / 1000} 秒内点到那个工作簿，等 ${AWAY_MS / 1000} 秒再回来。`,
          en: `Open a second workbook (a blank one will do). Press Continue, click into that workbook within ${AWAY_MS / 1000} seconds, and come back after ${AWAY_MS / 1000} more.`,
        },
        answers: [{ key: 'go', text: { zh: '继续', en: 'Continue' } }],
      });
      if (ready === null) return null;
      await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
      const answer = await talk(async ({ context, change }) => {
        context.workbook.worksheets.getItem(name).activate();
        return refusalOf(change);
      });
      return answer;
    },
  },
];
