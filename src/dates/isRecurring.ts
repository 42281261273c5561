import { fold } from '../workbook/fold.ts';

/** 持续推进, 长期坚持, 每季度末: it comes again, or never ends. The contract of the task ledgers lists the words, and no others. */
export function isRecurring(text: string): boolean {
  return /持续|长期|全年|每年|每季|按季|每月|按月|半年一次|经常|常态|及时|适时/u.test(fold(text));
}
