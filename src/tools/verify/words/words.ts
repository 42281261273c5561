import type { ToolWords } from '../../toolWords.ts';

export type VerifyWords = ToolWords;
