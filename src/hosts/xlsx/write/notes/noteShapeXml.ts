import type { Position } from '../../../../workbook/address.ts';
import type { NoteBox } from './noteBox.ts';

/** The prefixes of a part of VML, colons included, and the declarations that it lacks. */
export interface VmlNames {
  readonly v: string;
  readonly o: string;
  readonly x: string;
  readonly declared: string;
}

/** The kind of shape that a note is: Excel's own text box, by its number among Office's shapes. */
export const NOTE_SHAPE = '_x0000_t202';

const POINTS_PER_PIXEL = 72 / 96;

/** What shapes of the kind have in common, as Excel writes it. */
export function noteShapeType({ v, o, declared }: VmlNames): string {
  return (
    `<${v}shapetype${declared} id="${NOTE_SHAPE}" coordsize="21600,21600" ${o}spt="202" path="m,l,21600r21600,l21600,xe">` +
    `<${v}stroke joinstyle="miter"/><${v}path gradientshapeok="t" ${o}connecttype="rect"/></${v}shapetype>`
  );
}

/**
 * The box of a note, shown while the pointer is on its cell (ECMA-376 part 4, 19.4.2 ClientData). Programs that know
 * cells take its place from the anchor; the measures in points are for the others. `id` is a number of its own in the part.
 */
export function noteShapeXml({ v, o, x, declared }: VmlNames, id: number, order: number, at: Position, box: NoteBox): string {
  const { left, top, right, bottom } = box;
  const anchor = [left, top, right, bottom].map(({ index, offset }) => `${index}, ${offset}`).join(', ');
  const style = [
    'position:absolute',
    'margin-left:59.25pt',
    'margin-top:1.5pt',
    `width:${box.width * POINTS_PER_PIXEL}pt`,
    `height:${box.height * POINTS_PER_PIXEL}pt`,
    `z-index:${order}`,
    'visibility:hidden',
  ].join(';');
  return [
    `<${v}shape${declared} id="_x0000_s${id}" type="#${NOTE_SHAPE}" style="${style}" fillcolor="#ffffe1" ${o}insetmode="auto">`,
    `<${v}fill color2="#ffffe1"/><${v}shadow on="t" color="black" obscured="t"/><${v}path ${o}connecttype="none"/>`,
    `<${v}textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></${v}textbox>`,
    `<${x}ClientData ObjectType="Note"><${x}MoveWithCells/><${x}SizeWithCells/><${x}Anchor>${anchor}</${x}Anchor>`,
    `<${x}AutoFill>False</${x}AutoFill><${x}Row>${at.rowIndex}</${x}Row><${x}Column>${at.columnIndex}</${x}Column></${x}ClientData></${v}shape>`,
  ].join('');
}
