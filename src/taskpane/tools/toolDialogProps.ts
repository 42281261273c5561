import type { Words } from '../words/words.ts';

export type ToolName = keyof Words['tools']['names'];

export interface ToolDialogProps {
  readonly onClose: () => void;
  /** Opens another tool's dialog in place of this one. */
  readonly onTool: (tool: ToolName) => void;
}
