import type { SelfCheckWords } from './words.ts';

export const zh: SelfCheckWords = {
  title: '自检',
  intro:
    '试一试本加载项在这台电脑的 Excel 里能不能正常读写。平时不用做；本加载项运行不正常，或者维护人员请您做的时候再做，结果可以复制给维护人员。约两分钟；最后几项要您看一眼、按几个键，也可以跳过。',
  begin: '开始自检',
  ask: '自检会增加一张工作表“考核_自检”，在上面试写，做完就删除，其他工作表不会改动。做完以后，之前的操作不能再撤销。现在开始？',
  confirm: '开始',
  running: '正在自检',
  skip: '跳过',
  result: '自检结果',
  copy: '复制结果',
  sentence: (came) => `${came}。`,
  took: (ms) => `用了 ${ms} 毫秒。`,
  status: { same: '正常', other: '与预期不同', told: '仅供参考', error: '出错', missing: '此版本没有', 'passed-over': '跳过' },
  failed: '自检未完成。',
  recording: {
    title: '记录运行过程',
    intro:
      '本加载项运行不正常时，把窗格怎样读写这个工作簿记下来，交给维护人员查找原因。记录里没有工作簿的内容：数值、文本和公式只记种类和长短，工作表名记作“表1”“表2”。开始时先读一遍整个工作簿。',
    start: '开始记录',
    running: (count) => `正在记录${count === 0 ? '' : `，已记 ${count} 次读写`}。请照平常的办法操作一遍，再回到这里。`,
    stop: '停止并取得记录',
    impossible: '这个版本的 Excel 不能记录。',
    got: (count) =>
      count === 0
        ? '没有记到读写：记录期间窗格没有读写工作簿。请再点“开始记录”，照平常的办法操作一遍，再停止。'
        : `已记录 ${count} 次读写。`,
    copy: '复制记录',
    save: '保存为文件',
    saveHint: '有的 Excel 不让窗格保存文件：点了没有反应时，请用“复制记录”，粘贴到记事本里保存。',
  },
};
