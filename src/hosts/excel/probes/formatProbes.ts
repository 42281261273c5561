import { fact } from './fact.ts';
import { MARK_NAME } from '../../../workbook/marks.ts';
import { areasOf } from '../areasOf.ts';
import { conditionalFormatSteps } from '../markSteps.ts';
import { refusalOf, type Probe } from './probe.ts';
import { said } from '../words/said.ts';

/** N() of a text is 0: the formula holds the name without needing it to be there. */
const OWN = `AND(N("${MARK_NAME}")=0,$O1>1)`;

function addRule(sheet: Excel.Worksheet, range: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange(range).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#FFC7CE';
  return format;
}

async function typesOn(ask: () => Promise<void>, sheet: Excel.Worksheet): Promise<string> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
  await ask();
  return JSON.stringify(conditionalFormats.items.map(({ type }) => type).sort());
}

/** What Excel makes of conditional formats. */
export const FORMAT_PROBES: readonly Probe[] = [
  {
    key: 'own-rules-last',
    fact: fact('own-rules-last'),
    expected: '[1,true,[{"top":0,"left":14,"bottom":2,"right":14},{"top":0,"left":16,"bottom":2,"right":16}]]',
    run: ({ talk, sheet: name }) =>
      talk(async ({ context, ask, change }, sheet) => {
        addRule(sheet, 'O1:O3', '=$O1>1');
        conditionalFormatSteps({
          edit: 'add-conditional-format',
          sheet: name,
          ranges: ['O1:O3', 'Q1:Q3'],
          formula: OWN,
          fillColor: 'FFC7CE',
        }).forEach((step) => step.do(context));
        await change();
        const { conditionalFormats } = sheet.getRange();
        conditionalFormats.load('items/type,items/priority,items/customOrNullObject/rule/formula');
        await ask();
        const own = conditionalFormats.items.filter(
          ({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula.includes(MARK_NAME),
        );
        const last = conditionalFormats.items.reduce((a, b) => (b.priority > a.priority ? b : a));
        const areas = own[0]?.getRanges();
        areas?.load('address');
        await ask();
        return JSON.stringify([own.length, last === own[0], areas ? areasOf(areas.address) : null]);
      }),
  },
  {
    // excel.d.ts of ConditionalFormat.id; measured on LTSC 2021.
    key: 'rule-ids',
    fact: fact('rule-ids'),
    expected: 'moved',
    words: (found) => (found === 'kept' ? said(({ came }) => came.unchanged) : said(({ came }) => came.changes)),
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        ['=$A1>1', '=$A1>2', '=$A1>3'].forEach((formula) => addRule(sheet, 'A1:A9', formula));
        await change();
        const { conditionalFormats } = sheet.getRange();
        const ids = async (): Promise<ReadonlyMap<string, string>> => {
          conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
          await ask();
          return new Map(conditionalFormats.items.map(({ id, customOrNullObject: custom }) => [custom.rule.formula, id]));
        };
        const before = await ids();
        conditionalFormats.getItemAt(0).delete();
        await change();
        const after = await ids();
        return [...after].every(([formula, id]) => before.get(formula) === id) ? 'kept' : 'moved';
      }),
  },
  {
    key: 'new-rule-place',
    fact: fact('new-rule-place'),
    expected: 'first',
    words: (found) => (found === 'first' ? said(({ came }) => came.first) : said(({ came }) => came.last)),
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        addRule(sheet, 'A1:A9', '=$A1>1');
        await change();
        addRule(sheet, 'A1:A9', '=$A1>2');
        await change();
        const { conditionalFormats } = sheet.getRange();
        conditionalFormats.load('items/priority,items/customOrNullObject/rule/formula');
        await ask();
        const first = conditionalFormats.items.reduce((a, b) => (b.priority < a.priority ? b : a));
        return first.customOrNullObject.rule.formula.includes('2') ? 'first' : 'last';
      }),
  },
  {
    key: 'priority-out-of-range',
    fact: fact('priority-out-of-range'),
    expected: null,
    words: (found) =>
      (JSON.parse(found) as readonly string[])[0] === 'done' ? said(({ came }) => came.taken) : said(({ came }) => came.refused),
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        addRule(sheet, 'A1:A9', '=$A1>1');
        await change();
        addRule(sheet, 'A1:A9', '=$A1>2').priority = 99;
        const answer = await refusalOf(change);
        const { conditionalFormats } = sheet.getRange();
        conditionalFormats.load('items/priority,items/customOrNullObject/rule/formula');
        await ask();
        return JSON.stringify([
          answer,
          ...conditionalFormats.items.map(({ priority, customOrNullObject: custom }) => `${priority} ${custom.rule.formula}`),
        ]);
      }),
  },
  {
    // https://github.com/OfficeDev/office-js/issues/6827, 6835, 5222
    key: 'rules-sharing-cells',
    fact: fact('rules-sharing-cells'),
    expected: '["Custom","Custom"]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        addRule(sheet, 'A1:A9', '=$A1>1');
        addRule(sheet, 'A3:B5', '=$B3>1');
        await change();
        return typesOn(ask, sheet);
      }),
  },
  {
    key: 'rule-sharing-cells-with-scale',
    fact: fact('rule-sharing-cells-with-scale'),
    expected: '["ColorScale","Custom"]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        addRule(sheet, 'A1:A9', '=$A1>1');
        sheet.getRange('A1:A9').conditionalFormats.add('ColorScale').colorScale.criteria = {
          minimum: { type: 'LowestValue', color: '#FFFFFF' },
          maximum: { type: 'HighestValue', color: '#FFC7CE' },
        };
        await change();
        return typesOn(ask, sheet);
      }),
  },
  {
    key: 'rule-with-unknown-name',
    fact: fact('rule-with-unknown-name'),
    expected: 'done',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        addRule(sheet, 'A1:A9', '=考核_自检名称="是"');
        return refusalOf(change);
      }),
  },
  {
    // https://github.com/OfficeDev/office-js/issues/5299
    key: 'rule-repaints',
    fact: fact('rule-repaints'),
    expected: 'red',
    asks: true,
    async run({ talk, ask, sheet: name }) {
      await talk(async ({ change }, sheet) => {
        sheet.activate();
        sheet.getRange('A1').values = [['看这一格']];
        addRule(sheet, 'A1', '=$D$1=1');
        await change();
        sheet.getRange('D1').values = [[1]];
        await change();
      });
      return ask({
        text: said(({ ask }) => ask.red(name)),
        answers: [
          { key: 'red', text: said(({ ask }) => ask.isRed) },
          { key: 'not red', text: said(({ ask }) => ask.notRed) },
        ],
      });
    },
  },
];
