import fc from 'fast-check';
import { parseEdits } from '../../src/cli/parseEdits.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { ledger } from '../limits/drawHostile.ts';
import { read } from '../limits/openHostile.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';

const FILE = ledger();
const sheet = fc.constantFrom('甲局', '甲局', '考核汇总', '新', '', 'a/b', '没有');
const range = fc.constantFrom('A1', 'B2:C3', 'D3', 'A1:XFD1048576', 'XFE1', 'A0', '', 'D3:D4');
const value = fc.oneof(
  fc.constantFrom('', '文字', '=1+1', '\u0000', '_x0041_', '9'.repeat(40_000)),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const block = fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 });
const formula = fc.constantFrom('1+1', '=SUM(D3:D4)', '', '(', 'A1:B2', '9'.repeat(9000));

const edit = fc.oneof(
  fc.record({ edit: fc.constant('set-values'), sheet, range, values: block }),
  fc.record({
    edit: fc.constant('set-formulas'),
    sheet,
    range,
    formulas: fc.array(fc.array(fc.record({ formula, value }), { maxLength: 2 }), { maxLength: 2 }),
  }),
  fc.record({
    edit: fc.constant('set-format'),
    sheet,
    range,
    format: fc.record({ bold: fc.boolean(), fillColor: fc.constantFrom('FF0000', 'x') }, { requiredKeys: [] }),
  }),
  fc.record({ edit: fc.constant('add-sheet'), sheet, columnWidths: fc.array(fc.double({ min: -1, max: 300 }), { maxLength: 3 }) }),
  fc.record({
    edit: fc.constant('add-conditional-format'),
    sheet,
    ranges: fc.array(range, { maxLength: 2 }),
    formula,
    fillColor: fc.constant('FFEEEE'),
  }),
  fc.record({ edit: fc.constant('merge-cells'), sheet, range }),
  fc.record({ edit: fc.constant('copy-sheet'), sheet, from: sheet }),
  fc.record({ edit: fc.constant('protect-sheet'), sheet }),
  fc.record({ edit: fc.constant('remove-own'), marks: fc.boolean(), sheets: fc.array(sheet, { maxLength: 2 }), names: fc.boolean() }),
  fc.record({ edit: fc.constant('define-name'), name: fc.constantFrom('a', 'A1', '', '考核_x'), refersTo: formula }),
  fc.record({ edit: fc.constant('set-hyperlinks'), sheet, links: fc.array(fc.record({ cell: range, target: formula }), { maxLength: 2 }) }),
  fc.anything(),
);

/** Carried out, and what comes out can be read; or refused with a sentence. */
function isBounded(edits: readonly unknown[]): void {
  // One that has not its own shape is refused with the whole list.
  const asked = parseEdits(edits.filter((one) => typeof parseEdits([one]) !== 'string'));
  if (typeof asked === 'string') throw new Error(asked);
  try {
    read(editBytes(FILE, asked, nodeCodec));
  } catch (error) {
    if (!(error instanceof HostFailureError)) throw error;
  }
}

test('edits', () => fuzz('edits', fc.array(edit, { maxLength: 5 }), isBounded), FUZZ_TIMEOUT);
