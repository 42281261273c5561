import type { AddConditionalFormat, AddValidation, Edit } from '../../../../../src/workbook/edit.ts';
import { readToEnd } from '../../readToEnd.ts';
import { changedParts, oneSheet, refusal, SHEET1, textOf, write } from '../written.ts';

const FORMAT: AddConditionalFormat = {
  edit: 'add-conditional-format',
  sheet: 'Sheet1',
  ranges: ['B2:B9', '$D$4'],
  formula: 'AND(考核_标记="是",B2>A2)',
  fillColor: 'ffc7ce',
  fontColor: '9C0006',
};
const VALIDATION: AddValidation = {
  edit: 'add-validation',
  sheet: 'Sheet1',
  ranges: ['B2:B9'],
  rule: { type: 'decimal', minimum: '0', maximum: 'A2' },
  style: 'warning',
  errorTitle: '考核',
  error: '得分应为 0 至 5 之间\n的“数”<&',
};
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: [], names: false };

const OFFICE_FORMAT =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>A1</formula></cfRule></conditionalFormatting>';
const OFFICE_VALIDATION =
  '<dataValidations count="1" xWindow="3"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>';
const OUR_FORMAT =
  '<conditionalFormatting sqref="B2:B9 D4"><cfRule type="expression" dxfId="0" priority="4"><formula>AND(考核_标记="是",B2&gt;A2)</formula></cfRule></conditionalFormatting>';
const OUR_VALIDATION =
  '<dataValidation type="decimal" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="考核" error="得分应为 0 至 5 之间&#10;的“数”&lt;&amp;" sqref="B2:B9"><formula1>0</formula1><formula2>A2</formula2></dataValidation>';

test('marks stand behind the office’s, weaker than all of them, in the order of the schema', () => {
  const ext =
    '<extLst><ext uri="x"><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule priority="1"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const bytes = oneSheet({
    rows: [[1]],
    after: `<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>${OFFICE_FORMAT}${OFFICE_VALIDATION}<pageMargins/>${ext}`,
  });
  expect(textOf(write(bytes, [VALIDATION, FORMAT]))).toContain(
    `</mergeCells>${OFFICE_FORMAT}${OUR_FORMAT}${OFFICE_VALIDATION.replace('"1"', '"2"').replace('</dataValidations>', OUR_VALIDATION)}</dataValidations><pageMargins/>`,
  );
});

test('the look of a format is said once, and again by the next run', () => {
  const edits: readonly Edit[] = [REMOVE, FORMAT, { ...FORMAT, ranges: ['F1'] }, { ...FORMAT, bold: true, ranges: ['G1'] }, VALIDATION];
  const written = write(oneSheet({ rows: [[1]] }), edits);
  expect(textOf(written, 'xl/styles.xml')).toContain(
    '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/><color',
  );
  expect(changedParts(written, write(written, edits))).toEqual([]);
});

test('marks that stand there already are not put twice', () => {
  const written = write(oneSheet({ rows: [[1]], after: OFFICE_FORMAT + OFFICE_VALIDATION }), [FORMAT, VALIDATION]);
  expect(changedParts(written, write(written, [FORMAT, VALIDATION]))).toEqual([]);
});

test.each([
  ['nothing of the office’s', ''],
  ['formats and validations of the office’s', OFFICE_FORMAT + OFFICE_VALIDATION],
  ['white space', `\n  ${OFFICE_FORMAT}\n  ${OFFICE_VALIDATION}\n  <pageMargins/>\n`],
  ['a list without a count', OFFICE_VALIDATION.replace(' count="1"', '')],
])('taken off, a sheet is as it was: %s', (_, after) => {
  const bytes = oneSheet({ rows: [[1]], after });
  const marked = write(bytes, [FORMAT, VALIDATION, { ...VALIDATION, ranges: ['C1'] }]);
  expect(textOf(marked)).not.toBe(textOf(bytes));
  expect(textOf(write(marked, [REMOVE]))).toBe(textOf(bytes));
});

test('of a block with rules of others only ours go, and what the list of edits added before', () => {
  const mixed = OUR_FORMAT.replace('<cfRule', '<cfRule type="expression" priority="1"><formula>1</formula></cfRule><cfRule');
  const written = write(oneSheet({ after: mixed }), [FORMAT, VALIDATION, REMOVE]);
  expect(textOf(written)).toContain(
    '<conditionalFormatting sqref="B2:B9 D4"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting></worksheet>',
  );
});

test('marks are found however XML spells them, and sheets without marks stay as they are', () => {
  const spelled = OUR_VALIDATION.replace('"考核"', '"&#x8003;&#26680;"');
  const bytes = oneSheet({ after: `<dataValidations count="1">${spelled}</dataValidations>` });
  expect(textOf(write(bytes, [REMOVE]))).not.toContain('dataValidation');
  const plain = oneSheet({ rows: [['考核']], after: OFFICE_VALIDATION + OFFICE_FORMAT });
  expect(changedParts(plain, write(plain, [REMOVE]))).toEqual([]);
});

test.each([
  ['a comment', '<!-- </sheetData> --><row r="1"/>'],
  ['a CDATA section', '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData>]]></t></is></c></row>'],
  ['an instruction', '<?a </sheetData>?><row r="1"/>'],
])('%s cannot hide where the rows end', (_, sheetData) => {
  expect(textOf(write(oneSheet({ sheetData }), [VALIDATION]))).toContain(
    `${sheetData}</sheetData><dataValidations count="1">${OUR_VALIDATION}</dataValidations></worksheet>`,
  );
});

test('a list of words, with a prompt', () => {
  const written = write(oneSheet({}), [
    { ...VALIDATION, rule: { type: 'list', words: ['优秀', 'a"b'] }, style: 'stop', prompt: { title: '等级', text: '请选择' } },
  ]);
  expect(textOf(written)).toContain(
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="考核"',
  );
  expect(textOf(written)).toContain('promptTitle="等级" prompt="请选择" sqref="B2:B9"><formula1>"优秀,a""b"</formula1></dataValidation>');
});

test('a formula', () => {
  const written = write(oneSheet({}), [{ ...VALIDATION, rule: { type: 'custom', formula: '=B2<=$A2' } }]);
  expect(textOf(written)).toContain('<dataValidation type="custom" errorStyle="warning" allowBlank="1"');
  expect(textOf(written)).toContain('sqref="B2:B9"><formula1>B2&lt;=$A2</formula1></dataValidation>');
});

test('our own reader knows them again', () => {
  const custom: Edit = { ...VALIDATION, ranges: ['C2'], rule: { type: 'custom', formula: 'C2<=$A2' } };
  const sheet = readToEnd(write(oneSheet({ after: OFFICE_VALIDATION }), [FORMAT, VALIDATION, custom])).sheets[0];
  expect(sheet?.ownFormats).toHaveLength(2);
  expect(sheet?.validations.map(({ own }) => own)).toEqual([false, true, true]);
});

test('a number format comes between the font and the fill, with a number of its own', () => {
  const styles = textOf(write(oneSheet({}), [{ ...FORMAT, numberFormat: '"暂计 "0.00' }]), 'xl/styles.xml');
  expect(styles).toMatch(/<\/font><numFmt numFmtId="(\d+)" formatCode="&quot;暂计 &quot;0.00"\/>.*<\/dxf>/u);
});

test.each<[string, Edit, string]>([
  ['a format that could not be known again', { ...FORMAT, formula: 'B2>A2' }, 'value-not-allowed Sheet1!B2:B9 D4'],
  ['a format nowhere', { ...FORMAT, ranges: [] }, 'range-not-allowed Sheet1'],
  ['a format on no range', { ...FORMAT, ranges: ['A1', '#REF!'] }, 'range-not-allowed Sheet1!#REF!'],
  ['a colour that is none', { ...FORMAT, fillColor: '#FFFFFF' }, 'value-not-allowed Sheet1!B2:B9 D4'],
  ['a number format of 256 characters', { ...FORMAT, numberFormat: '0'.repeat(256) }, 'too-long Sheet1!B2:B9 D4'],
  ['an empty number format', { ...FORMAT, numberFormat: '' }, 'value-not-allowed Sheet1!B2:B9 D4'],
  ['a title of 33 characters', { ...VALIDATION, errorTitle: 'a'.repeat(33) }, 'too-long Sheet1!B2:B9'],
  ['an error of 225', { ...VALIDATION, error: 'a'.repeat(225) }, 'too-long Sheet1!B2:B9'],
  ['a prompt of 256', { ...VALIDATION, prompt: { title: '', text: 'a'.repeat(256) } }, 'too-long Sheet1!B2:B9'],
  ['a word with a comma', { ...VALIDATION, rule: { type: 'list', words: ['a,b'] } }, 'value-not-allowed Sheet1!B2:B9'],
  ['no words', { ...VALIDATION, rule: { type: 'list', words: [] } }, 'value-not-allowed Sheet1!B2:B9'],
  ['words of 256 characters', { ...VALIDATION, rule: { type: 'list', words: ['a'.repeat(200), 'b'.repeat(55)] } }, 'too-long Sheet1!B2:B9'],
  ['a formula that is none', { ...VALIDATION, rule: { type: 'custom', formula: '=' } }, 'value-not-allowed Sheet1!B2:B9'],
  ['a formula of 256', { ...VALIDATION, rule: { type: 'custom', formula: '1'.repeat(256) } }, 'formula-too-long Sheet1!B2:B9'],
  ['a maximum that is none', { ...VALIDATION, rule: { type: 'decimal', minimum: '0', maximum: ' ' } }, 'value-not-allowed Sheet1!B2:B9'],
])('refuses %s', (_, edit, expected) => {
  expect(refusal(oneSheet({ rows: [[1]] }), [FORMAT, edit])).toBe(expected);
});

test('takes what just fits', () => {
  const edit: Edit = {
    ...VALIDATION,
    errorTitle: 'a'.repeat(32),
    error: 'b'.repeat(224),
    prompt: { title: 'c'.repeat(32), text: 'd'.repeat(255) },
    rule: { type: 'list', words: ['e'.repeat(255)] },
  };
  expect(changedParts(oneSheet({}), write(oneSheet({}), [edit]))).toEqual([SHEET1]);
});
