import type { ToolWords } from '../../toolWords.ts';

export type ReportToolWords = ToolWords;
