import { failureWords } from '../../src/failures/words/failureWords.ts';

test.each([
  ['EACCES', '没有权限，EACCES', 'no permission, EACCES'],
  ['ENOSPC', '磁盘空间不足，ENOSPC', 'no space left, ENOSPC'],
  ['EBUSY', '正被其他程序占用，EBUSY', 'in use by another program, EBUSY'],
  ['EWHATEVER', 'EWHATEVER', 'EWHATEVER'],
  ['constructor', 'constructor', 'constructor'],
])('%s', (code, zh, en) => {
  expect(failureWords('zh').reason(code)).toBe(zh);
  expect(failureWords('en').reason(code)).toBe(en);
});
