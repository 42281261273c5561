import { isBehind, isUnexplained } from './failureOf.ts';

/**
 * Whether this workbook is the one that a person sees: the active cell of one behind another is refused. True also where Excel does not
 * answer, or refuses for another reason. https://github.com/OfficeDev/office-js/issues/5319
 */
export async function isInFront(seconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asked = Excel.run(async (context) => {
    context.workbook.getActiveCell().load('address');
    await context.sync();
    return true;
  }).catch((error: unknown) => !(isBehind(error) || isUnexplained(error)));
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(true), seconds * 1000)));
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
