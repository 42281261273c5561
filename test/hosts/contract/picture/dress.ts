import { addressOf, type Area, parseAddress, parseArea } from '../../../../src/workbook/address.ts';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot.ts';
import { type CellFormat, NORMAL } from '../../../excelInMemory/workbook/cellFormat.ts';
import type { ConditionalFormat } from '../../../excelInMemory/workbook/conditionalFormat.ts';
import { patching, type Sheet } from '../../../excelInMemory/workbook/sheet.ts';
import type { Validation } from '../../../excelInMemory/workbook/validation.ts';
import type { Workbook } from '../../../excelInMemory/workbook/workbook.ts';
import { capital, colorOf, type Looks, looksIn } from './cellLooks.ts';
import { partsOf } from './partsOf.ts';
import { pointsOfWidth } from './pointsOfWidth.ts';
import { child, children, isOn, type Node, within } from './xmlTree.ts';

/** Columns that nobody in these tests writes to; a file may format all 16,384. */
const MOST_COLUMNS = 256;

/**
 * Gives an in-memory workbook, made of the snapshot of a file, all else that the file says: looks, sizes, panes, links, print
 * set-up, conditional formats, validations, protection, charts and notes. Read by itself, so that what was written is not judged by who
 * wrote it. Tells
 * how a cell looks that nobody formatted.
 */
export function dress(workbook: Workbook, snapshot: WorkbookSnapshot, bytes: Uint8Array): CellFormat {
  const { workbook: root, styles, sheets } = partsOf(bytes);
  const looks = looksIn(styles);
  // Equal looks are one object, and a cell that nobody formatted has none.
  const cellLooks = looks.cells.map((format, style) => (style === 0 ? NORMAL : patching(format)(NORMAL)));
  workbook.structureProtected = isOn(child(root, 'workbookProtection')?.attributes.lockStructure);
  workbook.date1904 = isOn(child(root, 'workbookPr')?.attributes.date1904);
  for (const { name, state, root: part, targets, charts, notes } of sheets) {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
    dressCells(sheet, part, cellLooks);
    dressView(sheet, part);
    dressPrint(sheet, part);
    sheet.protection = isOn(child(part, 'sheetProtection')?.attributes.sheet) ? { options: {}, password: '' } : null;
    sheet.conditionalFormats = formatsIn(part, looks, () => workbook.newId());
    sheet.validations = validationsIn(part);
    sheet.charts = charts;
    sheet.notes = notes;
    for (const link of within(part, 'hyperlink')) dressLink(sheet, link, targets);
  }
  keepTexts(workbook, snapshot);
  return looks.cells[0] ?? NORMAL;
}

/** A text stays one whatever it spells, even `#N/A` and the empty one. */
function keepTexts(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  for (const { name, rows } of snapshot.sheets) {
    const sheet = workbook.sheet(name);
    for (const { rowIndex, cells } of rows) {
      for (const { columnIndex, kind } of cells) {
        if (kind === 'text') sheet?.setCell(rowIndex, columnIndex, { ...sheet.cell(rowIndex, columnIndex), valueType: 'String' });
      }
    }
  }
}

function dressCells(sheet: Sheet, part: Node, looks: readonly CellFormat[]): void {
  const look = (style: string | undefined): CellFormat => looks[Number(style ?? 0)] ?? NORMAL;
  for (const { attributes } of children(part, 'col', 'cols')) {
    for (let i = Number(attributes.min) - 1; i < Math.min(Number(attributes.max), MOST_COLUMNS); i++) {
      sheet.columns.set(i, {
        ...sheet.columns.get(i),
        ...(attributes.width === undefined ? {} : { size: pointsOfWidth(Number(attributes.width)) }),
        hidden: isOn(attributes.hidden),
        ...(look(attributes.style) === NORMAL ? {} : { format: look(attributes.style) }),
      });
    }
  }
  let rowIndex = -1;
  for (const row of children(part, 'row', 'sheetData')) {
    const { r, ht, customFormat, s } = row.attributes;
    rowIndex = r === undefined ? rowIndex + 1 : Number(r) - 1;
    if (ht !== undefined || isOn(customFormat)) {
      sheet.rows.set(rowIndex, {
        ...sheet.rows.get(rowIndex),
        ...(ht === undefined ? {} : { size: Number(ht) }),
        ...(isOn(customFormat) ? { format: look(s) } : {}),
      });
    }
    let columnIndex = -1;
    for (const { attributes } of children(row, 'c')) {
      columnIndex = attributes.r === undefined ? columnIndex + 1 : (parseAddress(attributes.r)?.columnIndex ?? -1);
      sheet.setCell(rowIndex, columnIndex, { ...sheet.cell(rowIndex, columnIndex), format: look(attributes.s) });
    }
  }
  // Merged areas may lie beside all cells.
  sheet.merges = children(part, 'mergeCell', 'mergeCells').flatMap(({ attributes }) => areasOf(attributes.ref));
}

function dressView(sheet: Sheet, part: Node): void {
  const view = child(child(part, 'sheetViews'), 'sheetView');
  sheet.showGridlines = view?.attributes.showGridLines === undefined || isOn(view.attributes.showGridLines);
  const { state, xSplit, ySplit } = child(view, 'pane')?.attributes ?? {};
  if (state?.startsWith('frozen')) sheet.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  sheet.tabColor = colorOf(child(child(part, 'sheetPr'), 'tabColor'), '');
  sheet.autoFilter = areasOf(child(part, 'autoFilter')?.attributes.ref)[0] ?? null;
}

const PAPERS: Readonly<Record<string, string>> = { 1: 'Letter', 8: 'A3', 9: 'A4', 11: 'A5' };

/** What a sheet prints on every page, and where, are names of Excel's own in a file. */
function dressPrint(sheet: Sheet, part: Node): void {
  const {
    orientation = 'portrait',
    paperSize = '1',
    scale,
    fitToWidth = '1',
    fitToHeight = '1',
  } = child(part, 'pageSetup')?.attributes ?? {};
  const fits = isOn(child(child(part, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  const titles =
    sheet.names
      .find(({ name }) => name === '_xlnm.Print_Titles')
      ?.formula.replace(/^=/u, '')
      .split(',') ?? [];
  const bare = titles.map((title) => title.slice(title.lastIndexOf('!') + 1));
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[paperSize] ?? `no. ${paperSize}`,
    zoom: fits
      ? { horizontalFitToPages: Number(fitToWidth) || null, verticalFitToPages: Number(fitToHeight) || null }
      : { scale: Number(scale ?? 100) },
    margins: { ...sheet.pageLayout.margins, ...marginsIn(child(part, 'pageMargins')) },
    centerHorizontally: isOn(child(part, 'printOptions')?.attributes.horizontalCentered),
    headers: { centerFooter: (child(child(part, 'headerFooter'), 'oddFooter')?.text ?? '').replace(/^&C/u, '') },
    pagesAt: children(part, 'brk', 'rowBreaks').map(({ attributes }) => Number(attributes.id) + 1),
    printArea:
      sheet.names
        .find(({ name }) => name === '_xlnm.Print_Area')
        ?.formula.replace(/^=/u, '')
        .split(',')
        .map((place) => place.slice(place.lastIndexOf('!') + 1).replaceAll('$', ''))
        .join(',') ?? null,
    titleRows: bare.find((title) => /^\$\d/u.test(title)) ?? null,
    titleColumns: bare.find((title) => /^\$[A-Z]/u.test(title)) ?? null,
  };
  sheet.names = sheet.names.filter(({ name }) => !name.startsWith('_xlnm.'));
}

/** In points. */
function marginsIn(margins: Node | undefined): Record<string, number> {
  return Object.fromEntries(Object.entries(margins?.attributes ?? {}).map(([side, inches]) => [side, Number(inches) * 72]));
}

function dressLink(sheet: Sheet, { attributes }: Node, targets: ReadonlyMap<string, string>): void {
  const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
  const { ref, location, tooltip } = attributes;
  for (const { top, left, bottom, right } of areasOf(ref)) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        sheet.setCell(row, column, {
          ...sheet.cell(row, column),
          hyperlink: {
            ...(id === undefined ? {} : { address: targets.get(id) ?? '' }),
            ...(location === undefined ? {} : { documentReference: location }),
            ...(tooltip === undefined ? {} : { screenTip: tooltip }),
          },
        });
      }
    }
  }
}

/** The strongest first. Those among the extensions of Excel 2010 have their areas in an element. */
function formatsIn(part: Node, looks: Looks, newId: () => string): ConditionalFormat[] {
  const rules = within(part, 'conditionalFormatting').flatMap((block) => {
    const areas = areasOf(block.attributes.sqref ?? child(block, 'sqref')?.text);
    return children(block, 'cfRule').map((rule) => {
      const { type = '', dxfId, priority = '0', stopIfTrue } = rule.attributes;
      const look = dxfId === undefined ? undefined : looks.conditional[Number(dxfId)];
      const formulas = rule.children.filter(({ name }) => name === 'formula' || name === 'f').map(({ text }) => text);
      const format: ConditionalFormat = {
        id: newId(),
        type: type === 'expression' ? 'Custom' : type,
        areas: [...areas],
        formula: `=${formulas.join(' ')}`,
        anchor: anchorOf(areas),
        ...(look ?? { fillColor: '', fontColor: '', bold: null, italic: null, numberFormat: '' }),
        stopIfTrue: isOn(stopIfTrue),
        byProgram: false,
        painted: true,
      };
      return { priority: Number(priority), format };
    });
  });
  return rules.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function validationsIn(part: Node): Validation[] {
  return within(part, 'dataValidation').map((node) => {
    const { sqref, type = 'none', operator = 'between', errorStyle = 'stop', showDropDown, allowBlank } = node.attributes;
    const areas = areasOf(sqref ?? child(node, 'sqref')?.text);
    const formula = (name: string): string => child(node, name)?.text ?? '';
    const list = /^"(.*)"$/su.exec(formula('formula1'))?.[1]?.replaceAll('""', '"');
    const between = /etween$/u.test(operator);
    const words = {
      formula1: `=${formula('formula1')}`,
      ...(between ? { formula2: `=${formula('formula2')}` } : {}),
      operator: capital(operator),
    };
    const rule =
      type === 'list'
        ? { inCellDropDown: !isOn(showDropDown), source: list ?? `=${formula('formula1')}` }
        : type === 'custom'
          ? { formula: `=${formula('formula1')}` }
          : words;
    return {
      areas,
      type: type === 'whole' ? 'WholeNumber' : capital(type),
      rule: type === 'none' ? {} : { [type === 'whole' ? 'wholeNumber' : type]: rule },
      anchor: type === 'none' ? '' : anchorOf(areas),
      errorAlert: {
        message: node.attributes.error ?? '',
        showAlert: isOn(node.attributes.showErrorMessage),
        style: capital(errorStyle),
        title: node.attributes.errorTitle ?? '',
      },
      prompt: {
        message: node.attributes.prompt ?? '',
        showPrompt: isOn(node.attributes.showInputMessage),
        title: node.attributes.promptTitle ?? '',
      },
      ignoreBlanks: isOn(allowBlank),
    };
  });
}

/** The cell that relative references are meant for: the first of the first area. */
function anchorOf([first]: readonly Area[]): string {
  return first ? addressOf({ rowIndex: first.top, columnIndex: first.left }) : '';
}

function areasOf(list: string | undefined): readonly Area[] {
  return (list ?? '').split(/\s+/u).flatMap((text) => parseArea(text) ?? []);
}
