import fc from 'fast-check';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readParticulars } from '../../src/hosts/xlsx/particulars/readParticulars.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { entriesOf, rawZip, type RawEntry } from '../hosts/xlsx/rawZip.ts';
import { cleared, read, written } from '../limits/openHostile.ts';
import { ledger } from '../limits/drawHostile.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';

const FILE = written(ledger({ score: '达标' }));
const ENTRIES = entriesOf(FILE);

/** Read and written, or refused with a failure that has a sentence; never anything else. */
function isBounded(bytes: Uint8Array): void {
  try {
    read(bytes);
    readParticulars(bytes, nodeCodec);
    cleared(written(bytes));
  } catch (error) {
    if (!(error instanceof HostFailureError)) throw error;
  }
}

const bytesChanged = fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }).map((changes) => {
  const bytes = Uint8Array.from(FILE);
  for (const [at, value] of changes) bytes[at] = value;
  return bytes;
});
const cut = fc.tuple(fc.nat(FILE.length), fc.nat(FILE.length)).map(([from, to]) => FILE.slice(Math.min(from, to), Math.max(from, to)));
const lying = fc
  .tuple(
    fc.nat(ENTRIES.length - 1),
    fc.record(
      {
        method: fc.constantFrom(0, 8, 9, 12),
        size: fc.nat(0xffffffff),
        crc: fc.nat(0xffffffff),
        compressedSize: fc.nat(100_000),
        flags: fc.constantFrom(0, 1, 8, 0x40, 0x800, 0x2000),
        localName: fc.string({ maxLength: 8 }),
        headerOffset: fc.nat(20_000),
        name: fc.constantFrom('../a', '/a', 'a\\b', 'xl/workbook.xml', 'XL/Workbook.XML', ''),
      },
      { requiredKeys: [] },
    ),
    fc.option(fc.nat(ENTRIES.length - 1)),
  )
  .map(([at, lie, gone]) => {
    const entries = ENTRIES.map((entry, i): RawEntry => (i === at ? { ...entry, ...lie } : entry));
    return rawZip(gone === null ? entries : entries.filter((_, i) => i !== gone));
  });

test('packages', () => fuzz('packages', fc.oneof(bytesChanged, cut, lying), isBounded, [new Uint8Array(0), FILE]), FUZZ_TIMEOUT);
