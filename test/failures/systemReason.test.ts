import { systemReason } from '../../src/failures/systemReason.ts';

test.each([
  ['EACCES', '没有权限，EACCES', 'no permission, EACCES'],
  ['ENOSPC', '磁盘空间不足，ENOSPC', 'no space left, ENOSPC'],
  ['EBUSY', '正被其他程序占用，EBUSY', 'in use by another program, EBUSY'],
  ['EWHATEVER', 'EWHATEVER', 'EWHATEVER'],
])('%s', (code, zh, en) => {
  expect(systemReason(code, 'zh')).toBe(zh);
  expect(systemReason(code, 'en')).toBe(en);
});
