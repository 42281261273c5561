import type { Edit, SetNotes } from '../../../../../src/workbook/edit.ts';
import { makeXlsx, MAIN } from '../../../../support/xlsx.ts';
import { changedParts, inside, oneSheet, refusal, SHEET1, textOf, write } from '../written.ts';

const TYPES = '[Content_Types].xml';
const COMMENTS = 'xl/comments1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: [], names: false };

function notes(...list: readonly (readonly [cell: string, text: string])[]): SetNotes {
  return { edit: 'set-notes', sheet: 'Sheet1', notes: list.map(([cell, text]) => ({ cell, text })) };
}

const sheet = (): Uint8Array => oneSheet({ rows: [['甲', 1]] });
const RUN =
  '<r><rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t xml:space="preserve">';

test('a note on a sheet without any: its parts, and what leads to them', () => {
  const written = write(sheet(), [notes(['$B$1', '请核对'])]);
  expect(changedParts(sheet(), written)).toEqual([TYPES, SHEET1, `+${COMMENTS}`, `+${VML}`, `+${SHEET_RELS}`]);
  expect(textOf(written)).toContain(`</sheetData><legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/></worksheet>`);
  expect(textOf(written, SHEET_RELS)).toContain(
    `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>`,
  );
  expect(textOf(written, TYPES)).toContain(
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
  );
  expect(textOf(written, TYPES)).toContain(
    '<Override PartName="/xl/drawings/vmlDrawing1.vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  );
  expect(inside(written, 'comments', COMMENTS)).toBe(
    `<authors><author>考核</author></authors><commentList><comment ref="B1" authorId="0"><text>${RUN}请核对</t></r></text></comment></commentList>`,
  );
  expect(textOf(written, VML)).toContain('<v:shape id="_x0000_s1025" type="#_x0000_t202"');
  expect(inside(written, 'x:ClientData', VML)).toContain('<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>1</x:Column>');
});

test.each([
  ['two lines', '一\n二', '一\n二'],
  ['lines as Windows ends them', '一\r\n二\r三', '一\n二\n三'],
  ['markup', 'a<b&c', 'a&lt;b&amp;c'],
  ['blanks at the ends', ' a ', ' a '],
  ['what XML can not hold', 'a\u0001_x0041_', 'a_x0001__x005F_x0041_'],
])('the text: %s', (_, text, expected) => {
  expect(textOf(write(sheet(), [notes(['B1', text])]), COMMENTS)).toContain(`<t xml:space="preserve">${expected}</t>`);
});

test('row by row, and of two on a cell the last', () => {
  const written = write(sheet(), [notes(['B2', '四'], ['C1', '二'], ['A2', '三']), notes(['B1', '一'], ['$B$2', '末'])]);
  expect(textOf(written, COMMENTS).match(/ref="\w+"|[一二三四末](?=<)/g)).toEqual([
    'ref="B1"',
    '一',
    'ref="C1"',
    '二',
    'ref="A2"',
    '三',
    'ref="B2"',
    '末',
  ]);
  expect(textOf(written, VML).match(/_s10\d\d"|z-index:\d/g)).toEqual([
    '_s1025"',
    'z-index:1',
    '_s1026"',
    'z-index:2',
    '_s1027"',
    'z-index:3',
    '_s1028"',
    'z-index:4',
  ]);
});

test('set again: the same bytes, a new text in the old place, nothing twice', () => {
  const edits = [notes(['B1', '一'], ['B2', '二'])];
  const written = write(sheet(), edits);
  expect(Buffer.from(write(written, edits)).equals(Buffer.from(written))).toBe(true);
  expect(Buffer.from(write(written, [REMOVE, ...edits])).equals(Buffer.from(written))).toBe(true);
  const changed = write(written, [notes(['B1', '改\n'.repeat(9)])]);
  expect(changedParts(written, changed)).toEqual([COMMENTS, VML]);
  expect(textOf(changed, COMMENTS).match(/ref="\w+"/g)).toEqual(['ref="B1"', 'ref="B2"']);
  expect(textOf(changed, VML).match(/id="_x0000_s\d+"/g)).toEqual(['id="_x0000_s1025"', 'id="_x0000_s1026"']);
  const fewer = write(written, [REMOVE, notes(['B2', '二'])]);
  expect(textOf(fewer, COMMENTS).match(/ref="\w+"/g)).toEqual(['ref="B2"']);
  expect(textOf(fewer, VML).match(/<x:Row>\d/g)).toEqual(['<x:Row>1']);
});

const BUTTON =
  '<v:shape id="_x0000_s3073" type="#_x0000_t201"><v:textbox><div>两<br>行</div></v:textbox><x:ClientData ObjectType="Button"><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';
const THEIR_SHAPE =
  '<v:rect id="_x0000_s3074" type="#_x0000_t202"><x:ClientData ObjectType="Note">\n<x:Row>\n0</x:Row><x:Column>0</x:Column></x:ClientData></v:rect>';
const T202 = '<v:shapetype id="_x0000_t202" coordsize="21600,21600"/>';
const THEIRS =
  '<comment ref="A1" authorId="1" shapeId="0"><text><r><t>局</t></r><r><t>里</t></r><rPh sb="0" eb="1"><t>ju</t></rPh></text></comment>';
const THREADED = '<comment ref="C3" authorId="0"><text><t>[Threaded comment]</t></text></comment>';

interface Office {
  readonly vml?: string | null;
  readonly comments?: string | null;
  readonly authors?: string;
}

/** A sheet with notes of the office's, a threaded comment and a button. */
function office({
  vml = BUTTON + T202 + THEIR_SHAPE,
  comments = THEIRS + THREADED,
  authors = '<author>tc={1}</author><author>张三</author>',
}: Office = {}): Uint8Array {
  const rels: readonly (readonly [string, string, string])[] = [
    ...(vml === null ? [] : [['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'] as const]),
    ...(comments === null ? [] : [['rId8', 'comments', '/xl/comments1.xml'] as const]),
    ['rId5', 'threadedComment', '../threadedComments/threadedComment1.xml'],
    ['rId6', 'vmlDrawing', '../drawings/vmlDrawing9.vml'],
  ];
  const list = rels.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return oneSheet(
    {
      rows: [['甲', 1]],
      after: `${vml === null ? '' : `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId3"/>`}<legacyDrawingHF xmlns:r="${OFFICE}" r:id="rId6"/>`,
    },
    {
      parts: {
        [SHEET_RELS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
        ...(vml === null
          ? {}
          : {
              [VML]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout>${vml}</xml>`,
            }),
        ...(comments === null
          ? {}
          : {
              [COMMENTS]: `<x:comments xmlns:x="${MAIN}"><x:authors>${prefixed(authors)}</x:authors><x:commentList>${prefixed(comments)}</x:commentList></x:comments>`,
            }),
        'xl/drawings/vmlDrawing9.vml': '<xml/>',
        'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
      },
    },
  );
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=\w)/g, '<$1x:');
}

test('beside the office’s notes: behind them, and they stay as they are written', () => {
  const bytes = office();
  const written = write(bytes, [notes(['B1', '请核对'])]);
  expect(changedParts(bytes, written)).toEqual([VML, COMMENTS]);
  const ours = prefixed(`<comment ref="B1" authorId="2"><text>${RUN}请核对</t></r></text></comment>`);
  expect(textOf(written, COMMENTS)).toBe(
    textOf(bytes, COMMENTS)
      .replace('</x:authors>', '<x:author>考核</x:author></x:authors>')
      .replace('</x:commentList>', `${ours}</x:commentList>`),
  );
  expect(textOf(written, VML).startsWith(textOf(bytes, VML).slice(0, -'</xml>'.length))).toBe(true);
  expect(textOf(written, VML)).toContain(
    `${THEIR_SHAPE}<v:shape id="_x0000_s3075" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:150pt;height:45pt;z-index:3;visibility:hidden"`,
  );
});

test.each<[string, Office]>([
  ['notes, a threaded comment and a button', {}],
  ['a button alone', { vml: BUTTON, comments: null }],
  ['notes without boxes', { vml: null }],
  ['nothing', { vml: null, comments: null }],
  ['more authors than notes', { authors: '<author>张三</author><author>李四</author><author>王五</author>' }],
])('taken off, the file is as it was: %s', (_, drawn) => {
  const bytes = office(drawn);
  const written = write(bytes, [notes(['B1', '一'], ['B2', '二'])]);
  expect(textOf(written, VML).match(/ObjectType="Note"/g)?.length).toBeGreaterThan(1);
  const cleared = write(written, [REMOVE]);
  expect(changedParts(bytes, cleared).filter((part) => /^[+-]/.test(part))).toEqual([]);
  for (const part of [TYPES, SHEET1, SHEET_RELS, ...(drawn.vml === null ? [] : [VML]), ...(drawn.comments === null ? [] : [COMMENTS])])
    expect(textOf(cleared, part)).toBe(textOf(bytes, part));
});

test('where Excel sorted the authors, ours stays in its place: notes know their authors by it', () => {
  const bytes = office({
    authors: '<author>考核</author><author>张三</author>',
    comments: THEIRS + '<comment ref="B1" authorId="0"><text><t>一</t></text></comment>',
  });
  const cleared = write(bytes, [REMOVE]);
  expect(textOf(cleared, COMMENTS)).toBe(textOf(bytes, COMMENTS).replace(/<x:comment ref="B1".*?<\/x:comment>/, ''));
  const again = write(bytes, [notes(['B2', '二'])]);
  expect(textOf(again, COMMENTS)).toContain('<x:comment ref="B2" authorId="0">');
});

test('a note whose author LibreOffice forgot is ours by its opening', () => {
  const lost = (text: string): Uint8Array =>
    office({ vml: null, authors: '<author> </author>', comments: `<comment ref="B1" authorId="0"><text><t>${text}</t></text></comment>` });
  expect(changedParts(lost('考核：请核对'), write(lost('考核：请核对'), [REMOVE]))).toContain(`-${COMMENTS}`);
  expect(textOf(write(lost('考核：请核对'), [notes(['B1', '考核：已改'])]), COMMENTS)).toContain(
    '<x:author> </x:author><x:author>考核</x:author></x:authors><x:commentList><x:comment ref="B1" authorId="1">',
  );
  expect(changedParts(lost('请考核办核对'), write(lost('请考核办核对'), [REMOVE]))).toEqual([]);
});

test.each([
  [
    'who has a name',
    office({ authors: '<author>张三</author>', comments: '<comment ref="B1" authorId="0"><text><t>考核：请核对</t></text></comment>' }),
  ],
  [
    'whose author is not in the list',
    office({ authors: '<author>考核</author>', comments: '<comment ref="B1" authorId="7"><text><t>考核：请核对</t></text></comment>' }),
  ],
  [
    'whose author only begins like ours',
    office({ authors: '<author>考核办</author>', comments: '<comment ref="B1" authorId="0"><text><t>请核对</t></text></comment>' }),
  ],
])('no note of ours: one %s', (_, bytes) => {
  expect(changedParts(bytes, write(bytes, [REMOVE]))).toEqual([]);
  expect(refusal(bytes, [notes(['B1', 'x'])])).toBe('has-note Sheet1!B1');
});

test('a drawing of buttons alone gets the kind of shape that notes are', () => {
  const written = textOf(write(office({ vml: BUTTON, comments: null }), [notes(['B1', '一'], ['B2', '二'])]), VML);
  expect(written).toMatch(/<\/v:shape><v:shapetype id="_x0000_t202".*?<\/v:shapetype><v:shape /);
  expect(written.match(/<v:shapetype/g)).toHaveLength(1);
});

test('a text that stands there already is left alone, however it is written', () => {
  const bytes = office({
    authors: '<author>考核</author>',
    comments:
      '<comment ref="B1" authorId="0"><text><r><t>请</t></r><r><t>核&#23545;</t></r><rPh sb="0" eb="1"><t>x</t></rPh></text></comment>',
  });
  expect(changedParts(bytes, write(bytes, [notes(['B1', '请核对'])]))).toEqual([]);
});

test('nothing is taken off where nothing is ours', () => {
  expect(changedParts(office(), write(office(), [REMOVE]))).toEqual([]);
  const empty = office({ comments: '', authors: '<author>考核办</author>' });
  expect(changedParts(empty, write(empty, [REMOVE]))).toEqual([]);
  expect(changedParts(sheet(), write(sheet(), [notes(['B1', '一']), REMOVE]))).toEqual([]);
});

test('on a sheet of our own they go with it', () => {
  const own: Edit = { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [30] };
  const edits: readonly Edit[] = [own, { ...notes(['B1', '一']), sheet: '考核汇总' }, notes(['A1', '二'])];
  const written = write(sheet(), edits);
  expect(Buffer.from(write(written, edits)).equals(Buffer.from(written))).toBe(true);
  expect(changedParts(written, write(written, [own])).filter((part) => /^[+-]/.test(part))).toEqual([
    '-xl/comments2.xml',
    '-xl/drawings/vmlDrawing2.vml',
    '-xl/worksheets/_rels/sheet2.xml.rels',
  ]);
  const cleared = write(written, [{ edit: 'remove-own', marks: true, sheets: ['考核汇总'], names: true }]);
  expect(changedParts(sheet(), cleared).filter((part) => /^[+-]/.test(part))).toEqual([]);
  expect(textOf(cleared, TYPES)).toBe(textOf(sheet(), TYPES));
});

test('a chart and a note on one sheet stand in the order of the schema', () => {
  const chart: Edit = {
    edit: 'add-bar-chart',
    sheet: 'Sheet1',
    place: 'D2:H9',
    title: '',
    categories: 'A1',
    series: [{ name: '', values: 'B1' }],
  };
  const bytes = oneSheet({ rows: [['甲', 1]], after: '<pageMargins/><headerFooter/><tableParts/>' });
  const written = write(bytes, [notes(['B1', '一']), chart]);
  expect(textOf(written).replace(/ xmlns:r="[^"]*"/g, '')).toContain(
    '<headerFooter/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts/>',
  );
  expect(textOf(write(written, [REMOVE]))).toBe(textOf(bytes));
});

test('a strict workbook stays strict', () => {
  const strict = textOf(sheet()).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
  const written = write(oneSheet({ xml: strict }), [notes(['B1', '一'])]);
  expect(textOf(written, COMMENTS)).toContain('<comments xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
  expect(textOf(written, SHEET_RELS)).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"');
});

test('a part of VML under other prefixes, and one without declarations', () => {
  const vml = (root: string): Uint8Array =>
    oneSheet(
      { rows: [], after: `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId3"/>` },
      {
        parts: {
          [SHEET_RELS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
          [VML]: root,
        },
      },
    );
  expect(
    textOf(
      write(
        vml(
          '<xml xmlns:w="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:e="urn:schemas-microsoft-com:office:excel"/>',
        ),
        [notes(['B1', '一'])],
      ),
      VML,
    ),
  ).toMatch(/<w:shape id=.* o:insetmode="auto">.*<e:ClientData ObjectType="Note">/);
  expect(textOf(write(vml('<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>'), [notes(['B1', '一'])]), VML)).toContain(
    '<v:shape xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s1025"',
  );
});

test.each<[string, Uint8Array, Edit, string]>([
  ['a note of the office’s', office(), notes(['A1', 'x']), 'has-note Sheet1!A1'],
  ['a threaded comment', office(), notes(['$C$3', 'x']), 'has-note Sheet1!C3'],
  [
    'a cell that a merged area covers',
    oneSheet({ rows: [], after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' }),
    notes(['C3', 'x']),
    'inside-merged-area Sheet1!C3',
  ],
  ['no cell', sheet(), notes(['B', 'x']), 'range-not-allowed Sheet1!B'],
  ['a range', sheet(), notes(['A1:B2', 'x']), 'range-not-allowed Sheet1!A1:B2'],
  ['no text', sheet(), notes(['A1', ' \n']), 'value-not-allowed Sheet1!A1'],
  ['too long a text', sheet(), notes(['A1', 'x'.repeat(32_768)]), 'too-long Sheet1!A1'],
  ['a sheet that is not there', sheet(), { ...notes(['A1', 'x']), sheet: '乙' }, 'sheet-missing 乙'],
  [
    'a chart sheet',
    makeXlsx({ sheets: [{ name: 'a' }, { name: 'c', type: 'chartsheet' }] }),
    { ...notes(['A1', 'x']), sheet: 'c' },
    'not-supported c',
  ],
  [
    'a part of notes that is none',
    office({ comments: '</commentList></comments><comments><commentList>' }),
    notes(['B1', 'x']),
    'xml-broken',
  ],
])('refuses %s', (_, bytes, edit, expected) => {
  expect(refusal(bytes, [edit])).toBe(expected);
});

test('the first cell of a merged area takes a note', () => {
  const bytes = oneSheet({ rows: [], after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' });
  expect(textOf(write(bytes, [notes(['B2', 'x'])]), COMMENTS)).toContain('ref="B2"');
});
