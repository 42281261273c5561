import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../src/hosts/xlsx/openPackage.ts';
import { PRODUCT_PLACES } from '../../src/rules/places.ts';
import { assessed, cleared, read, refused, written } from './openHostile.ts';

/** Workbooks that broke something; they lie beside the project and need not be there. */
const FOLDER = '../shared/hostile';

const file = (name: string): Uint8Array => readFileSync(join(FOLDER, name));

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(openPackage(bytes, nodeCodec).read(name));
}

const ROWS: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
  'dense2000x1500.xlsx': (bytes) => expect(refused(() => assessed(bytes))).toMatchObject({ kind: 'table-too-large', rows: 1500 }),
  'pairs700x100.xlsx': (bytes) => {
    const list = read(written(bytes)).sheets.find(({ name }) => name === '问题清单');
    expect(list?.rows.length).toBe(20_004);
    expect(JSON.stringify(list?.rows[2])).toContain('还有 50000 项没有列出');
  },
  'names65000.xlsx': (bytes) => expect(read(cleared(written(bytes))).names).toHaveLength(read(bytes).names.length),
  'nest3000.xlsx': (bytes) => expect(cleared(written(bytes)).length).toBeGreaterThan(0),
  'z04-overlap-bomb.xlsx': (bytes) => expect(refused(() => read(bytes))).toMatchObject({ kind: 'parts-overlap' }),
  'scorenum32767.xlsx': (bytes) => {
    const links = part(written(bytes), 'xl/worksheets/sheet3.xml');
    expect(links).toMatch(/<hyperlink [^>]*location=/u);
  },
  'styles-rel-dangling.xlsx': (bytes) => {
    const out = written(bytes);
    expect(part(out, 'xl/_rels/workbook.xml.rels')).not.toContain('NaN');
    expect(openPackage(out, nodeCodec).find('xl/NaN')).toBeUndefined();
  },
  'w22-sheetid-huge-dup.xlsx': (bytes) => {
    const ids = [...part(written(bytes), 'xl/workbook.xml').matchAll(/ sheetId="(\d+)"/g)].map(([, id]) => Number(id)).slice(2);
    expect([ids.length > 0, ids.every((id) => id <= 65_534), new Set(ids).size]).toEqual([true, true, ids.length]);
  },
  'w39-cf-priority-max.xlsx': (bytes) => {
    const all = [...part(written(bytes), 'xl/worksheets/sheet1.xml').matchAll(/ priority="(\d+)"/g)].map(([, one]) => Number(one));
    expect([all.length > 1, all.every((one) => one <= 2_147_483_647), new Set(all).size]).toEqual([true, true, all.length]);
  },
  // As the formula counts: how many have a larger product, in binary fractions.
  'bound-7.xlsx': (bytes) => {
    const graded = assessed(bytes).units.flatMap(({ standing, total, fullMarks }) =>
      standing.kind === 'graded' ? [{ rank: standing.rank, total: total.toNumber(), fullMarks: fullMarks.toNumber() }] : [],
    );
    const rounded = (value: number): number => Math.round(value * 10 ** PRODUCT_PLACES);
    const counted = graded.map((one) => 1 + graded.filter((o) => rounded(o.total * one.fullMarks - one.total * o.fullMarks) > 0).length);
    expect(counted).toEqual(graded.map(({ rank }) => rank));
    expect(new Set(counted).size).toBeGreaterThan(10);
  },
};

if (!existsSync(FOLDER)) {
  test.skip(`${FOLDER} is not there: its rows are left out`, () => undefined);
} else {
  test.each(Object.keys(ROWS))('%s', (name) => ROWS[name]?.(file(name)), 120_000);
}
