import { encodePieces } from '../../../../../src/hosts/xlsx/write/package/encodePieces.ts';

test.each<[string, readonly string[]]>([
  ['nothing', []],
  ['one piece', ['<a>考核</a>']],
  ['small pieces', ['<a>', '考核', '😀', '</a>']],
  ['more than is encoded at a time', ['核'.repeat(700_000), 'a'.repeat(700_000), '', '核'.repeat(1_200_000), 'z']],
])('%s: as the whole text', (_, pieces) => {
  const encoded: Buffer[] = [];
  // The room of a piece may hold the next one later.
  for (const { bytes } of encodePieces(pieces)) encoded.push(Buffer.from(bytes));
  expect(Buffer.concat(encoded).equals(Buffer.from(pieces.join('')))).toBe(true);
});
