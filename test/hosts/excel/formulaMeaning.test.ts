import { formulaMeaning, formulaShape } from '../../../src/hosts/excel/formulaMeaning.ts';

test.each([
  ["='Q1'!A1", 'Q1!A1'],
  ["=SUM('一局'!A1:A3)", 'sum( 一局!a1 : A3 )'],
  ['=A1*0.5', 'A1 * .50'],
  ['=@INDEX(A1:A3,2)', 'INDEX(A1:A3,2)'],
  ['=_xlfn.IFNA(A1,"x")', 'IFNA(A1,"x")'],
  ["='O''Brien'!A1", "'O''BRIEN'!A1"],
])('%s and %s say the same', (a, b) => {
  expect(formulaMeaning(a)).toBe(formulaMeaning(b));
});

test.each([
  ['=A1', '=A2'],
  ['=A1', '=$A$1'],
  ['="a b"', '="ab"'],
  ['="Ab"', '="AB"'],
  ['=A1*0.5', '=A1*0.05'],
  ['=甲!A1', '=乙!A1'],
  ['=A10+1', '=A1+01'],
  ['="_xlfn."', '=""'],
])('%s and %s do not', (a, b) => {
  expect(formulaMeaning(a)).not.toBe(formulaMeaning(b));
});

test.each([
  ['=$D5>10', '=$D1>10', true],
  ['=C5*$B$2', '=A1*$B$2', true],
  ['=XFD1048576>1', '=A1>1', true],
  ['=$D5>10', '=$E5>10', false],
  ['=C5*$B$2', '=C5*$B$3', false],
  ['=LOG10(C5)', '=LOG2(C5)', false],
  ['=考核_标记="A1"', '=考核_标记="B2"', false],
])('%s and %s have one shape: %s', (a, b, same) => {
  expect(formulaShape(a) === formulaShape(b)).toBe(same);
});
