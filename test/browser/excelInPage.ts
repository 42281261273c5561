/// <reference types="office-js" />
import { connect, requirementsOf, type ClientSeam } from '../excel/connect.ts';
import { officeOf } from '../excel/file/officeOf.ts';
import { inMemoryExcel, type ExcelOptions, type InMemoryExcel } from '../excel/inMemoryExcel.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** What the page finds where Office.js would be: Microsoft's client has run, and this is the Excel behind it. */
declare global {
  interface Window {
    kaoheTest: { readonly snapshot: WorkbookSnapshot; readonly options?: ExcelOptions; readonly language?: string; readonly background?: string };
    kaoheExcel: InMemoryExcel;
    kaoheCommands: Record<string, (event: { completed: () => void }) => void>;
  }
}

const { snapshot, options = {}, language = 'zh-CN', background = '#FFFFFF' } = window.kaoheTest;
const excel = inMemoryExcel(snapshot, options);
window.kaoheExcel = excel;
window.kaoheCommands = {};
const { enumerations, document: openDocument } = officeOf(excel);
Object.assign(window, {
  Office: {
    ...enumerations,
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    context: {
      requirements: requirementsOf(excel),
      document: openDocument,
      displayLanguage: language,
      contentLanguage: language,
      officeTheme: { bodyBackgroundColor: background },
      diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
      ui: { displayDialogAsync: (address: string) => void (document.title = decodeURIComponent(address)) },
    },
    actions: {
      associate(name: string, command: (event: { completed: () => void }) => void) {
        window.kaoheCommands[name] = command;
      },
    },
  },
});
connect(excel, (window as unknown as { OfficeExtension: ClientSeam }).OfficeExtension);
