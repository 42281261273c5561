import { fact } from './fact.ts';
import { VALIDATION_TITLE } from '../../../workbook/marks.ts';
import { areasOf } from '../areasOf.ts';
import { validationSteps } from '../markSteps.ts';
import { refusalOf, type Probe } from './probe.ts';

const DECIMAL: Excel.DataValidationRule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
/** What a score cell takes, with fewer ways to write a word. */
const WORD_OR_NUMBER = 'IF(ISNUMBER(M1),AND(M1>=0,M1<=$L1),ISNUMBER(FIND(" "&UPPER(SUBSTITUTE(CLEAN(M1)," ",""))&" "," 不适用 N/A ")))';
const LIMITS: readonly (readonly [string, number])[] = [
  ['error', 224],
  ['error', 225],
  ['error title', 32],
  ['error title', 33],
  ['prompt', 255],
  ['prompt', 256],
];

/** What Excel makes of data validations. */
export const VALIDATION_PROBES: readonly Probe[] = [
  {
    key: 'validation-relative',
    fact: fact('validation-relative'),
    expected: `[[true,false,true],"Decimal","${VALIDATION_TITLE}",[{"top":0,"left":12,"bottom":2,"right":12}]]`,
    run: ({ talk, sheet: name }) =>
      talk(async ({ context, ask, change }, sheet) => {
        sheet.getRange('L1:M3').values = [
          [5, 5],
          [5, 6],
          [7, 6],
        ];
        await change();
        validationSteps({
          edit: 'add-validation',
          sheet: name,
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
        return JSON.stringify([
          checks.map(({ valid }) => valid),
          alert.type,
          alert.errorAlert.title,
          special.isNullObject ? null : areasOf(special.address),
        ]);
      }),
  },
  {
    // Written for the first cell of the first range; whether a cell of the second is held against its own maximum, only Excel can say.
    key: 'validation-formula',
    fact: fact('validation-formula'),
    expected: '["Custom",true,true]',
    run: ({ talk, sheet: name }) =>
      talk(async ({ context, ask, change }, sheet) => {
        sheet.getRange('L1:M4').values = [
          [5, '不适用'],
          [5, 5],
          [7, ''],
          [7, 6],
        ];
        await change();
        validationSteps({
          edit: 'add-validation',
          sheet: name,
          ranges: ['M1:M2', 'M4'],
          rule: { type: 'custom', formula: WORD_OR_NUMBER },
          style: 'warning',
          errorTitle: VALIDATION_TITLE,
          error: '自检',
        }).forEach((step) => step.do(context));
        await change();
        const checks = ['M1:M2', 'M4'].map((cells) => sheet.getRange(cells).dataValidation);
        checks.forEach((check) => check.load('type,valid'));
        await ask();
        return JSON.stringify([checks[0]?.type, ...checks.map(({ valid }) => valid)]);
      }),
  },
  {
    // https://github.com/OfficeDev/office-js/issues/2594
    key: 'validation-over-differing-prompts',
    fact: fact('validation-over-differing-prompts'),
    expected: 'done',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        for (const [cell, message] of [
          ['A1', '一'],
          ['A2', '二'],
        ] as const) {
          const validation = sheet.getRange(cell).dataValidation;
          validation.rule = DECIMAL;
          validation.prompt = { title: '', message, showPrompt: true };
        }
        await change();
        sheet.getRange('A1:A2').dataValidation.rule = DECIMAL;
        return refusalOf(change);
      }),
  },
  {
    // [MS-OI29500] 2.1.613; Excel's API documentation says 225 for the error.
    key: 'validation-lengths',
    fact: fact('validation-lengths'),
    expected: '["done","InvalidArgument","done","InvalidArgument","done","InvalidArgument"]',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        const answers: string[] = [];
        for (const [what, length] of LIMITS) {
          const validation = sheet.getRange(`A${answers.length + 1}`).dataValidation;
          const text = '长'.repeat(length);
          validation.rule = DECIMAL;
          if (what === 'prompt') validation.prompt = { title: '', message: text, showPrompt: true };
          else
            validation.errorAlert = {
              title: what === 'error title' ? text : '',
              message: what === 'error' ? text : '',
              showAlert: true,
              style: 'Stop',
            };
          answers.push(await refusalOf(change));
        }
        return JSON.stringify(answers);
      }),
  },
];
