import { strToU8, zipSync, type Zippable } from 'fflate';

/** What a cell of a drawn sheet may hold; `f` is a formula, `v` its stored result. null draws no cell. */
export type DrawnCell = string | number | boolean | null | { readonly f: string; readonly v?: string | number };

/** One sheet of a workbook to be made: drawn as rows from A1, or as XML of its own. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows?: readonly (readonly DrawnCell[])[];
  /** What stands inside `sheetData`, instead of rows. */
  readonly sheetData?: string;
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, instead of all that. */
  readonly xml?: string | Uint8Array;
  readonly state?: string;
  /** The last segment of the relationship's type. */
  readonly type?: string;
  /** The relationship's target. */
  readonly target?: string;
}

export interface DrawnWorkbook {
  readonly sheets: readonly DrawnSheet[];
  /** What stands inside `si` elements, such as `<t>a</t>`. */
  readonly strings?: readonly string[];
  /** What stands before and behind `sheets` in the workbook part. */
  readonly before?: string;
  readonly after?: string;
  /** The content type of the workbook part. */
  readonly contentType?: string;
  /** More parts, or others in place of those made here; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The bytes of an .xlsx file, with no more in it than a workbook needs. */
export function makeXlsx(workbook: DrawnWorkbook): Uint8Array {
  const { sheets, strings } = workbook;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${workbook.contentType ?? XLSX}"/></Types>`,
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.before ?? ''}<sheets>` +
      sheets
        .map(({ name, state }, index) => {
          const visibility = state ? ` state="${state}"` : '';
          return `<sheet name="${escape(name)}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
        })
        .join('') +
      `</sheets>${workbook.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ type, target }, index) =>
        relationship(`rId${index + 1}`, type ?? 'worksheet', target ?? `worksheets/sheet${index + 1}.xml`),
      ),
      ...(strings ? [relationship('rIdS', 'sharedStrings', 'sharedStrings.xml')] : []),
    ]),
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? sheetXml(sheet)));
  if (strings) parts['xl/sharedStrings.xml'] = sharedStrings(strings);
  return zip({ ...parts, ...workbook.parts });
}

/** A zip keeps times in steps of two seconds: with the clock's, the same parts zipped twice could differ. */
const DRAWN_AT = new Date(2021, 11, 31);

/** The bytes of a zip with these files in it: the same for the same parts, whenever it is made. */
export function zip(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 6, mtime: DRAWN_AT });
}

/** A worksheet part around its rows. */
export function sheetXml({ rows = [], sheetData, before = '', after = '' }: Omit<DrawnSheet, 'name'>): string {
  const data = sheetData ?? rows.map((cells, index) => rowXml(cells, index)).join('');
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function rowXml(cells: readonly DrawnCell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`)).join('')}</row>`;
}

function cellXml(cell: DrawnCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  }
  const value = cell.v === undefined ? '' : `<v xml:space="preserve">${escape(String(cell.v))}</v>`;
  return `<c r="${address}"${typeof cell.v === 'string' ? ' t="str"' : ''}><f>${escape(cell.f)}</f>${value}</c>`;
}

function sharedStrings(strings: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escape(target)}"/>`;
}

function letters(columnIndex: number): string {
  const last = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? last : letters(Math.floor(columnIndex / 26) - 1) + last;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
