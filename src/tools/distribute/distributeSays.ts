import type { ToolSays } from '../toolSays.ts';

/** It only looks. */
export const distributionSays: ToolSays = { words: ({ distribute }) => distribute, tells: {} };
