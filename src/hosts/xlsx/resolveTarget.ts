/**
 * The part that a relationship's target means: `worksheets/sheet1.xml` from xl/workbook.xml and
 * `/xl/worksheets/sheet1.xml` → xl/worksheets/sheet1.xml. The source of the package's own relationships is ''.
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}
