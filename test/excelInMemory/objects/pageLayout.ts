import { areaAddress, columnName } from '../../../src/workbook/address.ts';
import { isEntireColumn, isEntireRow } from '../workbook/areas.ts';
import { ExcelError } from '../workbook/excelError.ts';
import type { PageLayout } from '../workbook/pageLayout.ts';
import { numberIn, recordIn, truthIn, wordIn } from './argumentsIn.ts';
import { doing, ExcelObject, make, type Member, type ObjectTable, part, writable } from './objectTable.ts';
import { areasIn, onlyArea, rangeIn } from './rangeTarget.ts';
import type { SheetTarget } from './targets.ts';

const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
] as const;

/** Excel.PageLayout */
export const pageLayout: ObjectTable<SheetTarget> = {
  members: {
    headersFooters: part('1.9', make('HeaderFooterGroup')),
    orientation: setting('orientation', (value) => wordIn(value, ['Portrait', 'Landscape'])),
    paperSize: setting('paperSize', (value) => wordIn(value, PAPERS)),
    zoom: setting('zoom', zoomIn),
    centerHorizontally: setting('centerHorizontally', truthIn),
    centerVertically: setting('centerVertically', truthIn),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    setPrintTitleRows: doing('1.9', ({ sheet }, [rows], excel) => {
      const area = onlyArea(rangeIn(sheet, rows, excel));
      if (!isEntireRow(area)) throw new ExcelError('InvalidArgument');
      sheet.pageLayout.titleRows = `$${area.top + 1}:$${area.bottom + 1}`;
    }),
    setPrintTitleColumns: doing('1.9', ({ sheet }, [columns], excel) => {
      const area = onlyArea(rangeIn(sheet, columns, excel));
      if (!isEntireColumn(area)) throw new ExcelError('InvalidArgument');
      sheet.pageLayout.titleColumns = `$${columnName(area.left)}:$${columnName(area.right)}`;
    }),
    setPrintArea: doing('1.9', ({ sheet }, [printed], excel) => {
      const { areas } = printed instanceof ExcelObject ? rangeIn(sheet, printed, excel) : areasIn(sheet, printed, excel);
      sheet.pageLayout.printArea = areas.map(areaAddress).join(',');
    }),
  },
};

function setting<K extends 'orientation' | 'paperSize' | 'zoom' | 'centerHorizontally' | 'centerVertically'>(
  key: K,
  read: (value: unknown) => PageLayout[K],
): Member<SheetTarget> {
  return writable(
    '1.9',
    ({ sheet }) => sheet.pageLayout[key],
    ({ sheet }, value) => {
      sheet.pageLayout[key] = read(value);
    },
  );
}

/** Points. */
function margin(side: keyof PageLayout['margins']): Member<SheetTarget> {
  return writable(
    '1.9',
    ({ sheet }) => sheet.pageLayout.margins[side],
    ({ sheet }, value) => {
      sheet.pageLayout.margins[side] = numberIn(value);
    },
  );
}

/** A scale from 10 to 400 per cent, or a number of pages. */
function zoomIn(value: unknown): PageLayout['zoom'] {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = recordIn(value);
  if (scale !== null && (numberIn(scale) < 10 || numberIn(scale) > 400)) throw new ExcelError('InvalidArgument');
  const pages = (count: unknown): number | null => (count === null ? null : numberIn(count));
  return { scale: pages(scale), horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
}
