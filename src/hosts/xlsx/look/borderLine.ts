import type { BorderLine } from '../../../workbook/sheetLook.ts';

const LINES: Readonly<Partial<Record<string, readonly [BorderLine['width'], BorderLine['line']]>>> = {
  thin: [1, 'solid'],
  medium: [2, 'solid'],
  thick: [3, 'solid'],
  double: [3, 'double'],
  hair: [1, 'dotted'],
  dotted: [1, 'dotted'],
  dashed: [1, 'dashed'],
  dashDot: [1, 'dashed'],
  dashDotDot: [1, 'dashed'],
  mediumDashed: [2, 'dashed'],
  mediumDashDot: [2, 'dashed'],
  mediumDashDotDot: [2, 'dashed'],
  slantDashDot: [2, 'dashed'],
};

/** A line by the name that files give it; undefined for none. */
export function borderLine(style: string | undefined, color: string | undefined): BorderLine | undefined {
  const [width, line] = LINES[style ?? 'none'] ?? [];
  return width && line ? { width, line, color: color ?? '#000000' } : undefined;
}
