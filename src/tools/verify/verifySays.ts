import type { ToolSays } from '../toolSays.ts';

export const verifySays: ToolSays = { words: ({ verify }) => verify, tells: {} };
