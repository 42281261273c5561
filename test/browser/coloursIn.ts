import type { Page } from 'playwright-core';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many colours a part of the page shows: one where nothing is painted there. */
export async function coloursIn(page: Page, clip: Place): Promise<number> {
  const png = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  // A page of its own, under no policy that forbids the picture.
  const reader = await page.context().newPage();
  const colours = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? new ArrayBuffer(0));
    return new Set(pixels).size;
  }, png);
  await reader.close();
  return colours;
}
