import { MARK_NAME } from '../workbook/marks.ts';

/** Whether marks show, as a formula: one cell of 考核设置 says so. */
export const MARKS_SHOW = `${MARK_NAME}="是"`;
