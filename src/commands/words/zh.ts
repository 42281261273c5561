import { zh as assessment } from '../../assessment/words/zh.ts';
import type { CommandWords } from './words.ts';

export const zh: CommandWords = {
  noTable: '没有找到考核表，没有写入。考核表要有一行表头，写明考核指标和分值。',
  recalculated: assessment.assessed,
  resultsNotAll: '核算结果没有写全。',
  differs: (count) => `写入后读回，有 ${count} 处与预期不同，请核对：`,
  defect: (message) => `程序出错（${message}），请再试一次。`,
  handedOver: (name) => `这个工作簿较大，“${name}”要在考核窗格里做，还没有写入。请在三分钟内点“考核窗格”，窗格会接着做，并显示进度。`,
  clickInPane: (name) => `这个工作簿较大，“${name}”要在考核窗格里做，还没有写入。请打开“考核窗格”，在窗格里再点一次。`,
  clearing: {
    left: '“清除核算标记”要先列出会去掉的内容，请您确认，还没有清除。请在三分钟内点“考核窗格”，窗格会列出来。',
    none: '“清除核算标记”要先列出会去掉的内容，请您确认，还没有清除。请打开“考核窗格”，在窗格里点“清除核算标记”。',
  },
  names: { recalculate: '重新核算', clearMarks: '清除核算标记', prepare: '增加填报栏' },
  fixed: {
    'open-pane': '请打开“考核窗格”，在窗格里再点一次。还没有写入。',
    'no-table': '没有找到考核表，没有写入。',
    'not-all': '有的内容没有改动。打开“考核窗格”可以看到是哪些。',
    'not-done': '未能完成。请打开“考核窗格”再试一次，窗格会说明原因。',
    done: '已经做完。',
  },
};
