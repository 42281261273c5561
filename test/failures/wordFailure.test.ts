import { wordFailure } from '../../src/failures/wordFailure.ts';
import { failureWords } from '../../src/failures/words/failureWords.ts';
import type { FileFailure, ProgramFailure, RefusalReason } from '../../src/workbook/failure.ts';

const part = 'xl/worksheets/sheet1.xml';
const MB = 1024 * 1024;

/** A failure of every kind, with what a sentence on it must say. */
const FAILURES = {
  'file-not-found': [{ kind: 'file-not-found' }, '找不到', 'no such file'],
  'file-not-readable': [{ kind: 'file-not-readable', reason: 'EACCES' }, '没有权限，EACCES', 'no permission, EACCES'],
  'file-empty': [{ kind: 'file-empty' }, '空的', 'empty'],
  'file-truncated': [{ kind: 'file-truncated' }, '不完整', 'incomplete'],
  'lock-file': [{ kind: 'lock-file' }, '临时文件', 'without ~$'],
  'old-xls': [{ kind: 'old-xls' }, '旧的 .xls 格式', 'old .xls'],
  encrypted: [{ kind: 'encrypted' }, '打开密码', 'password'],
  'web-page': [{ kind: 'web-page' }, '网页', 'web page'],
  'binary-workbook': [{ kind: 'binary-workbook' }, '.xlsb', '.xlsb'],
  'not-a-workbook': [{ kind: 'not-a-workbook' }, '这个文件不是 Excel 工作簿', 'no Excel workbook'],
  'too-large': [{ kind: 'too-large', part, limitBytes: 128 * MB }, `${part} 展开后超过 128 MB`, `${part} grows beyond 128 MB`],
  'too-many-parts': [{ kind: 'too-many-parts', limit: 20_000 }, '20000 个', '20000 parts'],
  'duplicate-part': [{ kind: 'duplicate-part', part }, `两个同名部件 ${part}`, `two parts named ${part}`],
  'unsafe-part-name': [{ kind: 'unsafe-part-name', part: '../a' }, '不安全的部件名 ../a', 'unsafe name ../a'],
  'part-missing': [{ kind: 'part-missing', part }, `缺少部件 ${part}`, `${part} is missing`],
  'part-damaged': [{ kind: 'part-damaged', part }, `${part} 已损坏`, `${part} is damaged`],
  'xml-broken': [{ kind: 'xml-broken', part, detail: 'unclosed tag' }, '内容有误（unclosed tag）', 'not well formed (unclosed tag)'],
  'xml-doctype': [{ kind: 'xml-doctype', part }, 'DOCTYPE', 'DOCTYPE'],
  signed: [{ kind: 'signed' }, '数字签名', '--break-signature'],
  'parts-overlap': [{ kind: 'parts-overlap', part }, '占用同一段数据', 'takes up the same data'],
  'too-many': [{ kind: 'too-many', what: 'cells', limit: 5 }, '非空单元格超过 5 个', 'more than 5 cells'],
  'table-too-large': [{ kind: 'table-too-large', sheet: '表', rows: 7, columns: 8, limit: 9 }, '有 7 行、8 列', 'has 7 rows and 8 columns'],
  'too-many-scores': [{ kind: 'too-many-scores', scores: 70, limit: 60 }, '是 70，超过 60', 'are 70, more than the limit of 60'],
  'file-changed': [{ kind: 'file-changed' }, '有人改过这个文件', 'somebody has changed this file'],
  'too-many-rows': [
    { kind: 'too-many-rows', sheet: '明细', rows: 300_000, limit: 100_000 },
    '要写 300000 行，超过 100000 行的上限',
    '300000 in all and more than the limit of 100000',
  ],
  'result-too-large': [
    { kind: 'result-too-large', what: 'part', limit: 128 * MB },
    '有一张工作表展开后会超过 128 MB',
    'a sheet of more than 128 MB, unpacked',
  ],
  'edit-refused': [
    { kind: 'edit-refused', edit: 'set-values', reason: 'sheet-missing', at: '甲!A1' },
    'set-values（甲!A1）没有写入：没有这张工作表',
    'set-values (甲!A1) was not written: there is no such sheet',
  ],
  'not-written': [{ kind: 'not-written', reason: 'ENOSPC' }, '磁盘空间不足，ENOSPC', 'no space left, ENOSPC'],
} satisfies { readonly [K in FileFailure['kind']]: readonly [Extract<FileFailure, { kind: K }>, string, string] };

const ADVICE = {
  zh: /(?:请|请加) ?[\p{Script=Han}]|确需写入的，请加/u,
  en: /; (?:check|get|use|save|remove|open|choose|let|to write|name|write|close|rename|edit|change|shorten|make|leave|split)|, add /u,
};

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const cases = Object.values(FAILURES).map(([failure, zh, en]) => [failure.kind, failure, language === 'zh' ? zh : en] as const);
  test.each(cases)('%s is one line that names the file and says what to do', (_, failure, words) => {
    const line = wordFailure('表/a  b.xlsx', failure, failureWords(language));
    expect(line).toMatch(language === 'zh' ? /^表\/a {2}b\.xlsx：[^\n]+。$/u : /^表\/a {2}b\.xlsx: [^\n]+[^.]\.$/u);
    expect(line).toContain(words);
    expect(line).toMatch(ADVICE[language]);
    expect(/\p{Script=Han}{4}/u.test(line)).toBe(language === 'zh');
  });
});

const REASONS = {
  'sheet-missing': '请检查名称',
  'sheet-not-ours': '请先改名',
  'sheet-name-not-allowed': '1 至 31 个字',
  'range-not-allowed': '请写成 B2:D5',
  'values-do-not-fit': '请调整',
  'value-not-allowed': '请修改',
  'inside-merged-area': '请改写合并区域的第一格',
  'inside-array-formula': '请先在 Excel 中处理',
  'inside-data-table': '请先在 Excel 中处理',
  'has-note': '请先移走或删除',
  'too-long': '请缩短',
  'formula-too-long': '请拆成几个公式',
  'address-too-long': '请分几次写入',
  'too-many-links': '请去掉一些',
  'structure-protected': '取消“保护工作簿”',
  'not-known': '请检查 edit 的写法',
  'not-supported': '请从清单中去掉',
} satisfies Record<RefusalReason, string>;

test.each(Object.entries(REASONS))('an edit refused for %s', (reason, words) => {
  const failure = { kind: 'edit-refused', edit: 'set-values', reason: reason as RefusalReason, at: '甲!A1' } as const;
  const zh = wordFailure('a.xlsx', failure, failureWords('zh'));
  expect(zh).toMatch(/^a\.xlsx：set-values（甲!A1）没有写入：[^\n]*\p{Script=Han}{4}[^\n]*。$/u);
  expect(zh).toContain(words);
  expect(wordFailure('a.xlsx', failure, failureWords('en'))).toMatch(/^a\.xlsx: set-values \(甲!A1\) was not written: [ -~]+\.$/u);
});

test.each<[string, FileFailure, string, string]>([
  [
    'a folder',
    { kind: 'file-not-readable', reason: 'EISDIR' },
    '这是文件夹，请写明其中的工作簿文件。',
    'this is a folder; name the workbook in it.',
  ],
  [
    'a pipe',
    { kind: 'file-not-readable', reason: 'not a file' },
    '这不是普通文件，请先存为 .xlsx 文件再试。',
    'this is no ordinary file; save it as an .xlsx file and try again.',
  ],
  [
    'a file that is itself too large',
    { kind: 'too-large', part: 'a.xlsx', limitBytes: 256 * MB },
    '文件超过 256 MB，不像正常的工作簿，没有读取，请删去多余内容后另存。',
    'it is larger than 256 MB and was not read; save it without what is not needed.',
  ],
])('%s', (_, failure, zh, en) => {
  expect(wordFailure('a.xlsx', failure, failureWords('zh'))).toBe(`a.xlsx：${zh}`);
  expect(wordFailure('a.xlsx', failure, failureWords('en'))).toBe(`a.xlsx: ${en}`);
});

test('what could not be written is named beside what was read', () => {
  const failure = { kind: 'not-written', reason: 'EROFS' } as const;
  expect(wordFailure('a.xlsx', failure, failureWords('zh'), 'out/b.xlsx')).toBe(
    'a.xlsx：没有写成 out/b.xlsx（磁盘是只读的，EROFS），原文件没有改动，请检查磁盘空间和权限，或关闭正在占用它的程序后重试。',
  );
  expect(wordFailure('a.xlsx', failure, failureWords('en'), 'out/b.xlsx')).toBe(
    "a.xlsx: out/b.xlsx could not be written (a read-only disk, EROFS) and the original is as it was; check the disk's space and permissions, or close the program that holds it, and try again.",
  );
  expect(wordFailure('a.xlsx', failure, failureWords('zh'), 'a.xlsx')).toContain('a.xlsx：没有写成（磁盘');
});

test('names from a hostile file stay on one line, and short', () => {
  const line = wordFailure('a\nb.xlsx', { kind: 'part-damaged', part: `\u001B[2J\n${'x'.repeat(60_000)}` }, failureWords('zh'));
  expect(line).toMatch(/^a b\.xlsx：其中的 {2}\[2J x{75}… 已损坏/u);
});

test('a long path of the file itself is no part', () => {
  const file = `${'长'.repeat(90)}.xlsx`;
  expect(wordFailure(file, { kind: 'too-large', part: file, limitBytes: 256 * MB }, failureWords('zh'))).toContain(
    `${file}：文件超过 256 MB`,
  );
});

/** A failure of the program that holds the workbook, of every kind. */
const OF_THE_PROGRAM = {
  'cell-being-edited': [{ kind: 'cell-being-edited' }, '按 Enter 或 Esc', 'Enter or Esc'],
  'workbook-behind': [{ kind: 'workbook-behind' }, '先点回本工作簿', 'Another workbook is in front'],
  'read-only': [{ kind: 'read-only' }, '另存副本', 'save a copy'],
  'access-denied': [{ kind: 'access-denied', at: '甲' }, '工作表“甲”不允许改动', 'The sheet "甲" may not be changed'],
  'no-answer': [{ kind: 'no-answer', seconds: 60 }, '等了 60 秒', 'for 60 seconds'],
  'request-too-large': [{ kind: 'request-too-large' }, '一次收不下', 'more than Excel takes'],
  'sheet-gone': [{ kind: 'sheet-gone', sheet: '乙' }, '“乙”已被删除或改名', '"乙" has been deleted or renamed'],
  'sheet-too-wide': [{ kind: 'sheet-too-wide', sheet: '丙', range: 'A1:XFD1048576' }, 'A1:XFD1048576', 'A1:XFD1048576'],
  'program-too-old': [{ kind: 'program-too-old', missing: 'ExcelApi 1.14' }, '缺少 ExcelApi 1.14', 'lacks ExcelApi 1.14'],
  'program-error': [{ kind: 'program-error', code: 'GeneralException', detail: '' }, '（GeneralException）', '(GeneralException)'],
} satisfies { readonly [K in ProgramFailure['kind']]: readonly [Extract<ProgramFailure, { kind: K }>, string, string] };

test.each(Object.values(OF_THE_PROGRAM))('$kind is said without a file name, and with what to do', (failure, zh, en) => {
  const chinese = wordFailure('a.xlsx', failure, failureWords('zh'));
  expect(chinese).toContain(zh);
  expect(chinese).toMatch(/请[^\n]+。$/u);
  expect(chinese).not.toContain('a.xlsx');
  const english = wordFailure('a.xlsx', failure, failureWords('en'));
  expect(english).toContain(en);
  expect(english).toMatch(/[;.] ?(?:press|enable|look|wait|delete|recalculate|use|try)[^\n]+\.$/u);
});
