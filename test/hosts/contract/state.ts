import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { alike } from './alike.ts';
import type { Opened } from './hosts.ts';
import type { Picture } from './picture/picture.ts';

/** All that a workbook shows, to be compared. */
export async function state(opened: Opened): Promise<{ readonly snapshot: WorkbookSnapshot; readonly picture: Picture }> {
  return { snapshot: alike(await opened.read()), picture: opened.picture() };
}
