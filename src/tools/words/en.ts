import { en as failures } from '../../failures/words/en.ts';
import { en as recalculate } from '../recalculate/words/en.ts';
import { en as clear } from '../clear/words/en.ts';
import { en as correct } from '../correct/words/en.ts';
import { en as ignore } from '../ignore/words/en.ts';
import { en as enterScore } from '../enterScore/words/en.ts';
import { en as settings } from '../settings/words/en.ts';
import { en as prepare } from '../prepare/words/en.ts';
import { en as feedback } from '../feedback/words/en.ts';
import { en as seal } from '../seal/words/en.ts';
import { en as verify } from '../verify/words/en.ts';
import { en as inspect } from '../inspect/words/en.ts';
import { en as ledger } from '../ledger/words/en.ts';
import { en as supervise } from '../supervise/words/en.ts';
import { en as compare } from '../compare/words/en.ts';
import { en as report } from '../report/words/en.ts';
import { en as distribute } from '../distribute/words/en.ts';
import { en as collect } from '../collect/words/en.ts';
import type { ToolsWords } from './words.ts';

export const en: ToolsWords = {
  writing: {
    notAllWritten: 'These sheets were not written:',
    kept: (sheets, reason) => `${sheets}: ${reason}`,
    differs: 'Read back after writing, these differ from what was to stand there; look at them:',
    reasons: {
      ...failures.passedOver.reasons,
      'sheet-protected': failures.sheetProtected,
      'structure-protected': failures.refusals['structure-protected'],
      'sheet-gone': 'the sheet has been deleted or renamed',
      'changed-meanwhile': 'somebody has changed it since it was read; try again',
      'not-known':
        'Excel does not tell its merged cells, conditional formats or validations, and writing might harm them; save the workbook and use the workbench',
    },
    preparationKept: 'These stay:',
    and: ', ',
  },
  recalculate,
  clear,
  correct,
  ignore,
  enterScore,
  settings,
  prepare,
  feedback,
  seal,
  verify,
  inspect,
  ledger,
  supervise,
  compare,
  report,
  distribute,
  collect,
};
