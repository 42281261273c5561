import type { Excerpt } from '../../../workbook/excerpt.ts';
import type { Follow } from '../../../workbook/follow.ts';
import { browserCodec } from '../browserCodec.ts';
import { cutExcerpt } from './excerpt/cutExcerpt.ts';

export { zipFiles } from './zipFiles.ts';

/** The same in a page that has to draw and to answer meanwhile, one workbook at a time. */
export async function cutInBrowser(bytes: Uint8Array, excerpt: Excerpt, follow: Follow): Promise<Uint8Array> {
  await new Promise((resolve) => setTimeout(resolve));
  return cutExcerpt(bytes, excerpt, browserCodec, follow);
}
