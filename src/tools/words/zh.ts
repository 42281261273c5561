import { zh as failures } from '../../failures/words/zh.ts';
import { zh as recalculate } from '../recalculate/words/zh.ts';
import { zh as clear } from '../clear/words/zh.ts';
import { zh as correct } from '../correct/words/zh.ts';
import { zh as ignore } from '../ignore/words/zh.ts';
import { zh as enterScore } from '../enterScore/words/zh.ts';
import { zh as settings } from '../settings/words/zh.ts';
import { zh as prepare } from '../prepare/words/zh.ts';
import { zh as feedback } from '../feedback/words/zh.ts';
import { zh as seal } from '../seal/words/zh.ts';
import { zh as verify } from '../verify/words/zh.ts';
import { zh as inspect } from '../inspect/words/zh.ts';
import { zh as ledger } from '../ledger/words/zh.ts';
import { zh as supervise } from '../supervise/words/zh.ts';
import { zh as compare } from '../compare/words/zh.ts';
import { zh as report } from '../report/words/zh.ts';
import { zh as distribute } from '../distribute/words/zh.ts';
import { zh as collect } from '../collect/words/zh.ts';
import type { ToolsWords } from './words.ts';

export const zh: ToolsWords = {
  writing: {
    notAllWritten: '下列工作表没有写入：',
    kept: (sheets, reason) => `${sheets}：${reason}`,
    differs: '写入后读回，下列各处与预期不同，请核对：',
    reasons: {
      ...failures.passedOver.reasons,
      'sheet-protected': failures.sheetProtected,
      'structure-protected': failures.refusals['structure-protected'],
      'sheet-gone': '工作表已被删除或改名',
      'not-known': '读不到它的合并单元格、条件格式或数据验证，为免改坏没有写入，请保存后用工作台处理',
    },
    preparationKept: '下列内容没有去掉：',
    and: '、',
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
