import type { ToolWords } from '../../toolWords.ts';

export type DistributeToolWords = ToolWords;
