import type { InMemoryExcel } from '../inMemoryExcel.ts';

/** What Office.js of any program has, for an Excel in memory: the enumerations, and the document. */
export function officeOf(excel: InMemoryExcel): {
  readonly enumerations: {
    readonly FileType: Readonly<Record<string, string>>;
    readonly AsyncResultStatus: Readonly<Record<string, string>>;
  };
  readonly document: Pick<InMemoryExcel['files'], 'getFileAsync'>;
} {
  return {
    // As in office.debug.js of @microsoft/office-js 1.1.110.
    enumerations: {
      FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    },
    document: { getFileAsync: excel.files.getFileAsync.bind(excel.files) },
  };
}
