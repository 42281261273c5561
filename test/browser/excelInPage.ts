/// <reference types="office-js" />
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { connectEvents, type ClientSeam } from '../excelInMemory/connect.ts';
import { inMemoryExcel, type ExcelOptions, type InMemoryExcel } from '../excelInMemory/inMemoryExcel.ts';
import type { FakeHost } from '../loader/hostDesk.ts';
import { win32Host } from '../loader/win32Host.ts';

/** What stands in the page before Microsoft's loader runs there: the Excel that it will find around it. */
declare global {
  interface Window {
    kaoheTest: {
      readonly snapshot: WorkbookSnapshot;
      readonly options?: ExcelOptions;
      readonly language?: string;
      readonly background?: string;
      /** `silent`: Excel never tells the page where it is; `none`: a browser that opened the page by itself. */
      readonly host?: 'silent' | 'none';
      readonly waitsForCellEdit?: boolean;
    };
    kaoheExcel: InMemoryExcel;
    kaoheHost: FakeHost;
  }
}

const { snapshot, options = {}, language = 'zh-CN', background = '#FFFFFF', host, waitsForCellEdit = false } = window.kaoheTest;
const excel = inMemoryExcel(snapshot, options);
window.kaoheExcel = excel;
if (host !== 'none') {
  window.kaoheHost = win32Host(window, {
    locale: language,
    sets: {
      excelapi: highestSet(),
      dialogapi: '1.1',
      richapiruntime: '1.1',
      compressedfile: '1.1',
      ...(waitsForCellEdit ? { delayforcelledit: '1.1' } : {}),
      ...(options.web ? { excelapionline: '1.1' } : {}),
    },
    files: excel.files,
    documentUrl: 'C:\\考核\\考核表.xlsx',
    background,
    ask: (flags, message) => excel.executeAsync(flags, message),
    loaded() {
      if (host === 'silent') throw new Error('Excel does not say where the page is');
      connectEvents(excel, (window as unknown as { OfficeExtension: ClientSeam }).OfficeExtension);
    },
  });
}

function highestSet(): string {
  const sets = Array.from({ length: 30 }, (_, i) => `1.${30 - i}`);
  return sets.find((set) => excel.supports(set)) ?? '1.1';
}
