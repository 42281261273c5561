import type { ToolSays } from '../toolSays.ts';

export const inspectSays: ToolSays = { words: ({ inspect }) => inspect, tells: {} };
