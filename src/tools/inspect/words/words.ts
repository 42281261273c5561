import type { ToolWords } from '../../toolWords.ts';

export type InspectWords = ToolWords;
