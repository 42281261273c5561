import type { SelfCheckWords } from './words.ts';

export const zh: SelfCheckWords = {
  title: '自检',
  intro:
    '问一问这个 Excel：读写、合并单元格、数据验证、条件格式、保护、事件和撤销，是不是和资料里说的一样。约两分钟；最后几项要您看一眼、按几个键，也可以跳过。',
  begin: '开始自检',
  ask: '自检会增加一张工作表“考核_自检”，在上面试写，做完就删除，其他工作表不会改动。做完以后，之前的操作不能再撤销。现在开始？',
  confirm: '开始',
  running: '正在自检',
  skip: '跳过',
  result: '自检结果',
  copy: '复制结果',
  sentence: (came) => `${came}。`,
  took: (ms) => `用了 ${ms} 毫秒。`,
  status: { same: '与资料一致', other: '与资料不同', told: '只是记录', error: '出错', missing: '此版本没有', 'passed-over': '跳过' },
  failed: '自检未完成。',
  recording: {
    title: '记录往来',
    intro:
      '把窗格和 Excel 之间的每次请求和回答记下来，交给开发者查问题。数值、文本和公式只记种类和长短，工作表名记作“表1”“表2”，记录里没有工作簿的内容。开始时先读一遍整个工作簿。',
    start: '开始记录',
    running: (count) => `正在记录，已记 ${count} 次往来。请照平常的办法操作一遍，再回到这里。`,
    stop: '停止并取得记录',
    impossible: '此版本不能记录。',
    got: (count) => `已记录 ${count} 次往来。`,
    copy: '复制记录',
    save: '保存为文件',
    saveHint: '有的 Excel 不让窗格保存文件：点了没有反应时，请用“复制记录”，粘贴到记事本里保存。',
  },
};
