import type { ReportToolWords } from './words.ts';

export const zh: ReportToolWords = { doing: '正在写通报', failed: '通报没有写完。' };
