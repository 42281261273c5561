import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { alike } from './alike.ts';
import type { Opened } from './hosts.ts';
import type { Picture } from './picture/picture.ts';

/** All that a workbook shows, to be compared. */
export interface State {
  readonly snapshot: WorkbookSnapshot;
  readonly picture: Picture;
}

/** Equal texts are equal states; only what differs is compared piece by piece, which takes long. */
export function expectSame(seen: State, expected: State): void {
  if (JSON.stringify(seen) !== JSON.stringify(expected)) expect(seen).toEqual(expected);
}

export async function state(opened: Opened): Promise<State> {
  return { snapshot: alike(await opened.read()), picture: opened.picture() };
}
