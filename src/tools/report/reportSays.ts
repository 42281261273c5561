import type { ToolSays } from '../toolSays.ts';

export const reportSays: ToolSays = { words: ({ report }) => report, tells: {} };
