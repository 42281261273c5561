import { fact } from './fact.ts';
import { refusalOf, type Probe } from './probe.ts';
import { said } from '../words/said.ts';

const LONGEST_ADDRESS = 8192;
/** So long a person has to bring another workbook to the front. */
const AWAY_MS = 5000;

/** What Excel makes of sheets: protection, sizes, tables, filters, other workbooks. */
export const SHEET_PROBES: readonly Probe[] = [
  {
    key: 'hidden-lines',
    fact: fact('hidden-lines'),
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
    fact: fact('column-width'),
    expected: '100',
    words: (found) => said(({ came }) => came.readBack(found)),
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
    fact: fact('protected-refuses'),
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
    fact: fact('unprotect'),
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
    fact: fact('protected-special-cells'),
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
    fact: said(({ addressAbove }) => addressAbove(LONGEST_ADDRESS)),
    expected: null,
    words: (found) => {
      const [told = '', asked] = found.split(/[/ ]/u);
      if (asked === undefined) return null;
      return said(({ came }) => came.known(asked, told));
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
    fact: fact('filtered-write'),
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
    fact: fact('table-fills-down'),
    expected: null,
    words: (found) =>
      (JSON.parse(found) as readonly string[]).every((formula) => formula.startsWith('='))
        ? said(({ came }) => came.filled)
        : said(({ came }) => came.notFilled),
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
    fact: fact('freeze-panes'),
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
    fact: fact('comments'),
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
    fact: fact('other-workbook-in-front'),
    expected: null,
    words: (found) => (found === 'done' ? said(({ came }) => came.notRefused) : said(({ came }) => came.wasRefused)),
    asks: true,
    async run({ talk, ask, sheet: name }) {
      const ready = await ask({
        text: said(({ ask: words }) => words.lookAway(AWAY_MS / 1000)),
        answers: [{ key: 'go', text: said(({ ask: words }) => words.goOn) }],
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
