/**
 * What of a request or an answer is no content of a workbook and stays as it is. All else is replaced by its kind: what is not named
 * here can't get out by being forgotten. Names in lower case.
 */

/** Where a number is a place, a count or a size. */
export const KEPT_NUMBERS: ReadonlySet<string> = new Set([
  'rowindex',
  'columnindex',
  'rowcount',
  'columncount',
  'cellcount',
  'areacount',
  'count',
  'position',
  'priority',
  'columnwidth',
  'rowheight',
  'standardwidth',
  'standardheight',
  'width',
  'height',
  'top',
  'left',
  'size',
  'indentlevel',
  'textorientation',
  'tintandshade',
  'zoom',
  'scale',
  'horizontalfittopages',
  'verticalfittopages',
  'leftmargin',
  'rightmargin',
  'topmargin',
  'bottommargin',
  'headermargin',
  'footermargin',
  'gapwidth',
]);

/** Methods whose numbers are places and counts. */
export const PLACE_METHODS: ReadonlySet<string> = new Set([
  'getcell',
  'getrangebyindexes',
  'getresizedrange',
  'getoffsetrange',
  'getrow',
  'getcolumn',
  'getitemat',
  'getrowsabove',
  'getrowsbelow',
  'getcolumnsbefore',
  'getcolumnsafter',
  'freezerows',
  'freezecolumns',
  '_validatearraysize',
  'date',
  'apply',
]);

/** Methods whose texts are addresses of cells. */
export const ADDRESS_METHODS: ReadonlySet<string> = new Set([
  'getrange',
  'getranges',
  'getrangeornullobject',
  'getintersection',
  'getintersectionornullobject',
  'freezeat',
  'setprintarea',
  'setprinttitlerows',
  'setprinttitlecolumns',
  'setposition',
  'apply',
  'copyfrom',
]);

/** Properties that hold what stands in cells; whatever it looks like, it is told by its kind. */
export const CONTENT: ReadonlySet<string> = new Set([
  'value',
  'values',
  'text',
  'formulas',
  'formulasr1c1',
  'formulaslocal',
  'valuesasjson',
  'content',
]);

/** Properties that hold formulas, as a text of their own. */
export const FORMULAS: ReadonlySet<string> = new Set([
  'formula',
  'formula1',
  'formula2',
  'formular1c1',
  'formulalocal',
  'source',
  'reference',
  'refersto',
]);

/** Properties that hold addresses of cells. */
export const ADDRESSES: ReadonlySet<string> = new Set(['address', 'addresslocal', 'documentreference']);

/** The words that Excel's own enumerations consist of, such as Visible, Custom, Double. */
export function enumerationWords(excel: object): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of Object.getOwnPropertyNames(excel)) {
    const members: unknown = (excel as Readonly<Record<string, unknown>>)[name];
    if (typeof members !== 'object' || members === null) continue;
    const values: readonly unknown[] = Object.values(members);
    if (values.every((value) => typeof value === 'string')) values.forEach((value) => words.add(value));
  }
  return words;
}
