import { freeName } from '../../workbook/freeName.ts';
import type { Job } from '../../workbook/host.ts';
import { takenNames } from '../../workbook/takenNames.ts';
import { exchange } from './exchange.ts';

/** A sheet of the bench's own. */
export interface ScratchSheet {
  /** A name that no other sheet has. */
  readonly name: string;
  /** Of the sheet that stands there now: by its name a sheet that somebody has put there meanwhile could be meant. */
  readonly id: () => string;
  /** Puts an empty sheet in its place. What an earlier probe left (a protection, a filter, a table) goes with the old one. */
  renew(): Promise<void>;
  /** Takes it off again, and goes back to the sheet that was in front. Rejects where it stays. */
  takeOff(): Promise<void>;
}

const NAME = '考核_自检';

/** Makes the sheet. A sheet of that name that is there already is left alone, as it may be the office's: then it gets a number. */
export async function scratchSheet(job: Job): Promise<ScratchSheet> {
  let id = '';
  const { name, front } = await exchange(job, async ({ context, ask, change }) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load('items/name');
    active.load('id');
    await ask();
    const free = freeName(NAME, takenNames(worksheets.items));
    const added = worksheets.add(free);
    added.load('id');
    await change();
    id = added.id;
    return { name: free, front: active.id };
  });

  const replace = async (by: string | null): Promise<void> => {
    await exchange(job, async ({ context, ask, change }) => {
      const { worksheets } = context.workbook;
      const old = worksheets.getItemOrNullObject(id);
      const before = worksheets.getItemOrNullObject(front);
      for (const sheet of [old, before]) sheet.load('visibility');
      await ask();
      if (!old.isNullObject) old.delete();
      const added = by === null ? null : worksheets.add(by);
      added?.load('id');
      if (by === null && !before.isNullObject && before.visibility === 'Visible') before.activate();
      await change();
      if (added) id = added.id;
    });
  };
  return { name, id: () => id, renew: () => replace(name), takeOff: () => replace(null) };
}
