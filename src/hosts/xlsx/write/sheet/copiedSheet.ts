import { removeAttribute } from '../xml/attributePlace.ts';
import { parseXml } from '../xml/parseXml.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** What leads to other parts, or must not be there twice in a workbook. */
const LEFT_OUT: readonly string[] = [
  'customSheetViews',
  'customProperties',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'AlternateContent',
  'extLst',
];

/** The text of a sheet's part as that of a copy: without what leads to other parts. */
export function copiedSheet(part: string, text: string): string {
  const root = parseXml(part, text, 'sheetData');
  const links = childOf(root, 'hyperlinks');
  const outward = childrenOf(links, 'hyperlink').filter((link) => idOf(link) !== undefined);
  const setup = childOf(root, 'pageSetup');
  const setupId = setup && idOf(setup);
  const properties = childOf(root, 'sheetPr');
  const views = childrenOf(childOf(root, 'sheetViews'), 'sheetView');
  const out = ({ start, end }: XmlNode): Patch => ({ start, end, text: '' });
  const declaration = /^<\?xml[^>]*\?>/u.exec(text)?.[0];
  return applyPatches(text, [
    ...(declaration === undefined
      ? []
      : [{ start: 0, end: declaration.length, text: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' }]),
    ...root.children.filter(({ name }) => LEFT_OUT.includes(name)).map(out),
    ...(links && outward.length === links.children.length ? [out(links)] : outward.map(out)),
    ...(setup && setupId !== undefined ? removeAttribute(text, setup, setupId) : []),
    ...(properties ? removeAttribute(text, properties, 'codeName') : []),
    ...views.flatMap((view) => removeAttribute(text, view, 'tabSelected')),
  ]);
}

/** The attribute that points to another part, such as r:id. */
function idOf({ attributes }: XmlNode): string | undefined {
  return Object.keys(attributes).find((name) => name.endsWith(':id'));
}
