import type { KeptWords } from './words.ts';

export const zh: KeptWords = {
  sentence: (count, cells) => `有 ${count} 个公式的结果没有跟着改，仍是原来的，要等 Excel 或 WPS 重新计算：${cells}。`,
  group: (cells, more, reason) => `${cells.join('、')}${more > 0 ? ` 等 ${cells.length + more} 个` : ''}（${reason}）`,
  and: '；',
  reasons: {
    'not-known': '用了这里不算的函数或写法',
    volatile: '每次打开都会变',
    'other-file': '引用了别的工作簿',
    array: '是数组公式或模拟运算表',
    circle: '循环引用',
    unclear: '各种程序算法不一',
    setting: '工作簿设为迭代计算或以显示精度为准',
    'too-large': '涉及的单元格太多',
    depends: '引用了上述单元格',
  },
};
