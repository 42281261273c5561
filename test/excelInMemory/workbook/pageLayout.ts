/** How a sheet is printed. Words are Excel's enumerations. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  /** Either a scale in per cent or how many pages it has to fit on. */
  zoom: { scale?: number | null; horizontalFitToPages?: number | null; verticalFitToPages?: number | null };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Addresses such as $1:$5 and $A:$B; null for none. */
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  /** By the side, such as leftHeader. */
  headers: Readonly<Record<string, string>>;
  /** One-based rows with which a page begins because a person or a program said so. */
  pagesAt: readonly number[];
}

export function plainPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headers: {},
    pagesAt: [],
  };
}
