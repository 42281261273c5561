import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { sealWorkbook, type Sealed } from '../../src/tools/seal/sealWorkbook.ts';
import { verifyWorkbook } from '../../src/tools/verify/verifyWorkbook.ts';
import type { Verification } from '../../src/ownSheets/seal/verification.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { scoreWorkbook } from '../bench/scoreWorkbook.ts';
import { finish } from '../support/readWorkbookFile.ts';

const CASES = '../shared/cases';
const SCHEMAS = '../shared/ooxml/validate.py';
const PYTHON = '/usr/bin/python3';
const has = (module: string): boolean => spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0;
const hasOpenpyxl = has('openpyxl');
const hasSchemas = existsSync(SCHEMAS) && has('lxml');
if (!existsSync(CASES)) console.info(`${CASES} is not there: only the project's own examples are sealed`);
if (!hasOpenpyxl) console.info('openpyxl is not there: no other program computes the code');
if (!hasSchemas) console.info('the schemas are not there: sealed files are not held to them');

const workbooksIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(folder, name))
    : [];
const files = [...workbooksIn('assets/examples'), ...workbooksIn(CASES)];

const folder = mkdtempSync(join(tmpdir(), 'kaohe-sealed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (bytes: Uint8Array): WorkbookSnapshot => finish(readWorkbook(bytes, nodeCodec));

function sealFile(bytes: Uint8Array): { readonly said: Sealed; readonly bytes: Uint8Array } {
  const said = finish(sealWorkbook(read(bytes), '2021-12-31'));
  return { said, bytes: editBytes(bytes, said.edits, nodeCodec) };
}

function changedCells(said: Verification): readonly string[] {
  if (!('comparison' in said)) return [said.state];
  return said.comparison.changes.map((change) => ('line' in change ? `${change.code} ${change.sheet}!${change.line.cell}` : change.code));
}

test.each(files)('%s: sealed, it is intact; a change of one cell is named, and no other', (path) => {
  const original = readFileSync(path);
  const { said, bytes } = sealFile(original);
  const scored = said.seal?.lines.filter(({ what, kind }) => (what === '得分' || what === '佐证材料') && kind !== '空白') ?? [];
  expect(finish(verifyWorkbook(read(bytes))).state).toBe(said.seal ? 'intact' : 'not-sealed');
  for (const line of [scored[0], scored[Math.floor(scored.length / 2)], scored.at(-1)]) {
    if (!line) continue;
    const changed = editBytes(bytes, [{ edit: 'set-values', sheet: line.sheet, range: line.cell, values: [['改过']] }], nodeCodec);
    expect(changedCells(finish(verifyWorkbook(read(changed))))).toEqual([`value-changed ${line.sheet}!${line.cell}`]);
  }
});

(hasOpenpyxl ? test : test.skip).each(files)('%s: another program computes the same code', (path) => {
  const { said, bytes } = sealFile(readFileSync(path));
  if (!said.seal) return;
  const file = join(folder, 'sealed.xlsx');
  writeFileSync(file, bytes);
  const found = execFileSync(PYTHON, ['test/sealing/recomputeCode.py', file], { encoding: 'utf8' }).trim().split('\n');
  const { code, sha256 } = said.seal;
  expect(found).toEqual([code, sha256, code, sha256]);
});

(hasSchemas ? test : test.skip).each(workbooksIn('assets/examples'))('%s: the sealed file holds to the schemas', (path) => {
  const file = join(folder, 'schema.xlsx');
  writeFileSync(file, sealFile(readFileSync(path)).bytes);
  const { status, stdout } = spawnSync(PYTHON, [SCHEMAS, file], { encoding: 'utf8' });
  expect([status, stdout.trim()]).toEqual([0, 'schema errors 0']);
});

test('a thousand sheets are sealed and verified', () => {
  const bytes = scoreWorkbook(1000);
  const sealed = sealFile(bytes);
  expect(sealed.said.seal?.lines.length).toBeGreaterThan(150_000);
  expect(finish(verifyWorkbook(read(sealed.bytes))).state).toBe('intact');
}, 300_000);
