/**
 * A relationship's target as Excel writes it, the opposite of `resolveTarget`: xl/drawings/drawing1.xml from
 * xl/worksheets/sheet1.xml → ../drawings/drawing1.xml. Absolute where the two have no folder in common.
 */
export function relativeTarget(source: string, part: string): string {
  const [from, to] = [source.split('/').slice(0, -1), part.split('/')];
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  if (common === 0 && from.length > 0) return `/${part}`;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
