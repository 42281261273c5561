import { clearingOf, type Clearing } from '../../results/clearing.ts';
import type { AskingTool } from '../tool.ts';

/** What clearing would take off without 封存清单, and with it: `seal` is null where there is none. */
export interface ClearingPreview {
  readonly usual: Clearing;
  readonly seal: string | null;
}

/** What 清除核算标记 would take off, for a person to see before. Writes nothing. */
export const previewClearing: AskingTool<undefined, ClearingPreview> = {
  looks: 'all',
  *plan(workbook) {
    const usual = clearingOf(workbook, { seal: false });
    return { usual, seal: usual.keptSeal };
  },
};
