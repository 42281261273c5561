import type { Language } from '../words/language.ts';

/** What the system's code for a fault means: EACCES → 没有权限，EACCES. A code that isn't listed stands for itself. */
export function systemReason(code: string, language: Language): string {
  const words = REASONS[code]?.[language];
  if (words === undefined) return code;
  return language === 'zh' ? `${words}，${code}` : `${words}, ${code}`;
}

const NO_PERMISSION = { zh: '没有权限', en: 'no permission' };
const NO_SPACE = { zh: '磁盘空间不足', en: 'no space left' };
const IN_USE = { zh: '正被其他程序占用', en: 'in use by another program' };

const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EROFS: { zh: '磁盘是只读的', en: 'a read-only disk' },
  EIO: { zh: '磁盘读写出错', en: 'a disk error' },
  EEXIST: { zh: '同名的文件或文件夹已存在', en: 'a file or folder of that name is there' },
  ENOENT: { zh: '路径不存在', en: 'no such path' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EISDIR: { zh: '这是文件夹', en: 'a folder' },
  ELOOP: { zh: '链接互相指向', en: 'links that lead to each other' },
  'not a file': { zh: '不是普通文件', en: 'no ordinary file' },
  ENAMETOOLONG: { zh: '名称过长', en: 'too long a name' },
};
