import { fact } from './fact.ts';
import { rowsOf } from '../cellQuestion.ts';
import { valueSteps } from '../cellSteps.ts';
import { SERIAL_OF_2000 } from '../listSheets.ts';
import type { Probe } from './probe.ts';
import type { Said } from '../../../words/said.ts';
import { said } from '../words/said.ts';

const WRITTEN = [[8.5, 0.1, '5', '4月', '12-31', '=A1', 'TRUE', '文字', true, "'引号"]];
const TYPED = ['29.96', '1/2', '2026-1-5', '８５', '50%', 'TRUE', '+1', "'7"];
const FORMATS = ['@', '0"分"', 'yyyy"年"m"月"d"日"', '0.00_ ', '#,##0.##;[Red]-#,##0.##', 'General'];

function wordSpellings(found: string): Said {
  const other = (JSON.parse(found) as readonly string[]).filter((one) => one !== '=').length;
  return other === 0 ? said(({ came }) => came.allAlike) : said(({ came }) => came.otherSpellings(other));
}

/** What is written to cells, and how it comes back. */
export const CELL_PROBES: readonly Probe[] = [
  {
    key: 'values-read-back',
    fact: fact('values-read-back'),
    expected: JSON.stringify(WRITTEN[0]),
    run: ({ talk, sheet: name }) =>
      talk(async ({ context, ask, change }, sheet) => {
        valueSteps({ edit: 'set-values', sheet: name, range: 'A1:J1', values: WRITTEN }, []).forEach((step) => step.do(context));
        await change();
        const range = sheet.getRange('A1:J1');
        range.load('values,formulas,valueTypes');
        await ask();
        const cells =
          rowsOf({ values: range.values, formulas: range.formulas, types: range.valueTypes }, { top: 0, left: 0 })[0]?.cells ?? [];
        return JSON.stringify(cells.map(({ value }) => value));
      }),
  },
  {
    key: 'number-in-text-cell',
    fact: fact('number-in-text-cell'),
    expected: '[7,"Double","@"]',
    run: ({ talk, sheet: name }) =>
      talk(async ({ context, ask, change }, sheet) => {
        const range = sheet.getRange('A3');
        range.numberFormat = [['@']];
        await change();
        valueSteps({ edit: 'set-values', sheet: name, range: 'A3', values: [[7]] }, [['@']]).forEach((step) => step.do(context));
        range.load('values,valueTypes,numberFormat');
        await ask();
        return JSON.stringify([range.values[0]?.[0], range.valueTypes[0]?.[0], range.numberFormat[0]?.[0]]);
      }),
  },
  {
    key: 'formulas-errors-blanks',
    fact: fact('formulas-errors-blanks'),
    expected: '[["number",2,"1+1"],["error","#DIV/0!","1/0"],["text","","\\"\\""]]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        const range = sheet.getRange('A5:D5');
        range.formulas = [['=1+1', '=1/0', '=""', '']];
        await change();
        range.load('values,formulas,valueTypes');
        await ask();
        const cells =
          rowsOf({ values: range.values, formulas: range.formulas, types: range.valueTypes }, { top: 4, left: 0 })[0]?.cells ?? [];
        return JSON.stringify(cells.map((cell) => [cell.kind, cell.value, cell.formula]));
      }),
  },
  {
    // Measured on LTSC 2021: formulas come back in another spelling.
    key: 'formulas-normalised',
    fact: fact('formulas-normalised'),
    expected: null,
    words: wordSpellings,
    run: ({ talk, sheet: name }) =>
      talk(async ({ ask, change }, sheet) => {
        const written = ['=SUM( B50 , 1 )', `='${name}'!B50+1`, '=IF(B50>0,"是","否")', '=+B50*100%', '=sum(b50)'];
        const range = sheet.getRange('A1:E1');
        range.formulas = [written];
        await change();
        range.load('formulas');
        await ask();
        return JSON.stringify(
          written.map((formula, i) => (formula === range.formulas[0]?.[i] ? '=' : `${formula} → ${String(range.formulas[0]?.[i])}`)),
        );
      }),
  },
  {
    key: 'formats-normalised',
    fact: fact('formats-normalised'),
    expected: null,
    words: wordSpellings,
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        const range = sheet.getRange('A1:F1');
        range.numberFormat = [FORMATS];
        await change();
        range.load('numberFormat');
        await ask();
        return JSON.stringify(
          FORMATS.map((format, i) => (format === range.numberFormat[0]?.[i] ? '=' : `${format} → ${String(range.numberFormat[0]?.[i])}`)),
        );
      }),
  },
  {
    key: 'texts-converted',
    fact: fact('texts-converted'),
    expected: null,
    words: (found) => {
      const entries = JSON.parse(found) as readonly (readonly unknown[])[];
      const kept = entries.filter(([, , type]) => type === 'String').length;
      return said(({ came }) => came.texts(entries.length, kept));
    },
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        const range = sheet.getRange('A1:H1');
        range.values = [TYPED];
        await change();
        range.load('values,valueTypes,numberFormat');
        await ask();
        return JSON.stringify(
          TYPED.map((text, i) => [text, range.values[0]?.[i] as unknown, range.valueTypes[0]?.[i], range.numberFormat[0]?.[i] as unknown]),
        );
      }),
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
    key: 'whole-row-values',
    fact: fact('whole-row-values'),
    expected: 'null',
    run: ({ talk }) =>
      talk(async ({ ask }, sheet) => {
        const row = sheet.getRange('50:50');
        row.load('values');
        await ask();
        return (row.values as unknown[][] | null) === null ? 'null' : `${row.values.length} × ${row.values[0]?.length ?? 0}`;
      }),
  },
  {
    key: 'used-range',
    fact: fact('used-range'),
    expected: '["A1:Z60","A1"]',
    words: (found) => {
      const [all, filled] = JSON.parse(found) as readonly string[];
      return all === filled ? said(({ came }) => came.notUsed) : said(({ came }) => came.used);
    },
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('Z60').format.fill.color = '#FFC7CE';
        await change();
        const all = sheet.getUsedRangeOrNullObject();
        const filled = sheet.getUsedRangeOrNullObject(true);
        all.load('address');
        filled.load('address');
        await ask();
        return JSON.stringify([all.address, filled.address].map((address) => address.replace(/^.*!/u, '')));
      }),
  },
  {
    key: 'covered-cells',
    fact: fact('covered-cells'),
    expected: '[[1,""],["",""]]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        const range = sheet.getRange('A1:B2');
        range.merge();
        range.values = [
          [1, 2],
          [3, 4],
        ];
        await change();
        range.load('values');
        await ask();
        return JSON.stringify(range.values);
      }),
  },
  {
    key: 'date-system',
    fact: fact('date-system'),
    expected: String(SERIAL_OF_2000),
    run: ({ talk }) =>
      talk(async ({ context, ask }) => {
        const day = context.workbook.functions.date(2000, 1, 1);
        day.load('value');
        await ask();
        return String(day.value);
      }),
  },
];
