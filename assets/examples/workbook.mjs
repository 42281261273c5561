// A workbook described as data → the bytes of an .xlsx file. The same description gives the same bytes.
//
// book:  { title, creator, created, sheets }
// sheet: { name, hidden?, widths, rows, frozen?, headerRows? }
//        widths in characters · frozen: first cell that scrolls · headerRows: [first, last], repeated on each printed page
// row:   { cells, look, height? }   look: one name, or one a column
// cell:  undefined (none) | null (empty, with its look) | text | number | { value, formula?, look?, across?, down? }
import { strToU8, zipSync } from 'fflate';
import { LOOKS } from './looks.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function workbookBytes(book) {
  const texts = new Map();
  const sheets = book.sheets.map((sheet, index) => sheetXml(sheet, index, texts));
  const parts = {
    '[Content_Types].xml': contentTypesXml(book),
    '_rels/.rels': relationsXml([
      ['officeDocument', 'xl/workbook.xml'],
      ['core', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(book),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': textsXml(texts),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]));
  // Zip stores the local time, so a date built from local parts is the same everywhere.
  return zipSync(files, { level: 9, mtime: new Date(2021, 11, 20, 9, 0, 0) });
}

export function columnName(index) {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

// ---- one sheet

function sheetXml(sheet, index, texts) {
  const { placed, merges } = place(sheet);
  const rows = sheet.rows.map((row, rowIndex) => rowXml(sheet, row, rowIndex, placed[rowIndex], texts));
  const cols = sheet.widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const last = `${columnName(sheet.widths.length - 1)}${sheet.rows.length}`;
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView showGridLines="0"${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet.frozen)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="18"/><cols>${cols.join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    (merges.length
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '') +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>' +
    // Paper 9 is A4.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>' +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>'
  );
}

/** Where each cell goes: its neighbours under a merged area get the same look, for their borders. */
function place(sheet) {
  const placed = sheet.rows.map(() => []);
  const merges = [];
  sheet.rows.forEach((row, top) => {
    row.cells.forEach((content, left) => {
      if (content === undefined) return;
      const cell = content !== null && typeof content === 'object' ? content : { value: content };
      const look = cell.look ?? (Array.isArray(row.look) ? row.look[left] : row.look);
      const { across = 1, down = 1 } = cell;
      for (let r = top; r < top + down; r++) {
        for (let c = left; c < left + across; c++) placed[r][c] = { look, merged: across * down > 1 };
      }
      placed[top][left] = { ...cell, look, width: sum(sheet.widths.slice(left, left + across)), down };
      if (across * down > 1) merges.push(`${columnName(left)}${top + 1}:${columnName(left + across - 1)}${top + down}`);
    });
  });
  return { placed, merges };
}

function rowXml(sheet, row, rowIndex, cells, texts) {
  const height = row.height ?? Math.max(25, ...cells.filter(Boolean).map(heightOf));
  const xml = cells.map((cell, column) => (cell ? cellXml(cell, `${columnName(column)}${rowIndex + 1}`, texts) : ''));
  return `<row r="${rowIndex + 1}" ht="${height}" customHeight="1">${xml.join('')}</row>`;
}

function cellXml({ value, formula, look }, ref, texts) {
  const style = `s="${1 + Object.keys(LOOKS).indexOf(look)}"`;
  if (formula !== undefined) return `<c r="${ref}" ${style}><f>${escape(formula)}</f><v>${value}</v></c>`;
  if (typeof value === 'number') return `<c r="${ref}" ${style}><v>${value}</v></c>`;
  if (typeof value !== 'string') return `<c r="${ref}" ${style}/>`;
  if (!texts.has(value)) texts.set(value, { index: texts.size, uses: 0 });
  const text = texts.get(value);
  text.uses++;
  return `<c r="${ref}" ${style} t="s"><v>${text.index}</v></c>`;
}

/** Excel doesn't fit the height of rows that hold merged cells, so each is estimated: a Chinese character is two units wide. */
function heightOf({ value, look, width, down }) {
  if (typeof value !== 'string' || down > 1) return 0;
  const { size, wrap, horizontal } = LOOKS[look];
  if (!wrap) return size * 1.6;
  const unitsOf = (line) => sum([...line].map((character) => (character.codePointAt(0) > 0xff ? 2 : 1))) * (size / 11);
  const lines = sum(value.split('\n').map((line) => Math.max(1, Math.ceil(unitsOf(line) / (width - (horizontal === 'left' ? 3 : 1.2))))));
  return Math.round(lines * size * 1.36 + 8);
}

function paneXml(frozen) {
  if (!frozen) return '';
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(frozen);
  const x = letter.charCodeAt(0) - 65;
  const y = Number(row) - 1;
  const pane = x > 0 ? 'bottomRight' : 'bottomLeft';
  return `<pane${x > 0 ? ` xSplit="${x}"` : ''} ySplit="${y}" topLeftCell="${frozen}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${frozen}" sqref="${frozen}"/>`;
}

// ---- the parts that sheets share

function workbookXml({ sheets }) {
  const list = sheets.map(
    ({ name, hidden }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, widths, rows, headerRows }, i) => [
    `<definedName name="_xlnm.Print_Area" localSheetId="${i}">'${name}'!$A$1:$${columnName(widths.length - 1)}$${rows.length}</definedName>`,
    ...(headerRows
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name}'!$${headerRows[0]}:$${headerRows[1]}</definedName>`]
      : []),
  ]);
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView windowWidth="24000" windowHeight="12000"/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  );
}

function stylesXml() {
  const looks = [{ font: '宋体', size: 11 }, ...Object.values(LOOKS)];
  const fonts = looks.map(
    ({ font, size, bold }) =>
      `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF000000"/><name val="${font}"/><charset val="134"/></font>`,
  );
  const fills = [...new Set(looks.flatMap(({ fill }) => fill ?? []))];
  const fillXml = fills.map(
    (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const edges = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join('');
  const formats = looks.map(({ fill, border, horizontal, wrap }, i) => {
    const ids = `numFmtId="0" fontId="${i}" fillId="${fill ? 2 + fills.indexOf(fill) : 0}" borderId="${border ? 1 : 0}" xfId="0"`;
    const alignment = `<alignment${horizontal ? ` horizontal="${horizontal}"` : ''}${horizontal === 'left' && border ? ' indent="1"' : ''} vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
    return `<xf ${ids} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  });
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    // Excel reserves the first two fills.
    `<fills count="${2 + fills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fillXml.join('')}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function textsXml(texts) {
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  const uses = sum([...texts.values()].map((text) => text.uses));
  return `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.size}">${items.join('')}</sst>`;
}

function contentTypesXml({ sheets }) {
  const parts = [
    ['/xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`]),
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

function relationsXml(targets) {
  const one = ([kind, target], index) => {
    const type = kind === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${RELATIONS}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  };
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`;
}

function coreXml({ title, creator, created }) {
  const date = (tag) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${created}</dcterms:${tag}>`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
