import type { ReportToolWords } from './words.ts';

export const en: ReportToolWords = { doing: 'Writing the report', failed: 'The report was not finished.' };
