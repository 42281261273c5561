import type { SetPage } from '../../workbook/edit.ts';

/** What changes how one sheet is printed. */
export interface PageStep {
  readonly sheet: string;
  do(context: Excel.RequestContext): void;
}

/** ExcelApi 1.9. Pages without a number are as many as it takes. */
export function pageStep({ sheet, setup, areas }: SetPage): PageStep {
  return {
    sheet,
    do({ workbook }) {
      const { pageLayout } = workbook.worksheets.getItem(sheet);
      if (setup) {
        const { orientation, fits, scale, wide, tall } = setup;
        pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
        pageLayout.zoom = fits
          ? { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) }
          : { scale };
      }
      if (areas) pageLayout.setPrintArea(areas.join(','));
    },
  };
}
