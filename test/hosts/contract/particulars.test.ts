import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readParticulars } from '../../../src/hosts/xlsx/particulars/readParticulars.ts';
import type { Particulars } from '../../../src/workbook/particulars.ts';
import { tellingFile } from '../../beforeSending/drawnFile.ts';
import { PROFILES } from '../../excelInMemory/profiles.ts';
import { commentsNotImplemented } from '../../excelInMemory/rules/commentsNotImplemented.ts';
import { type HostOptions, profileRunning, QUIET, startHost, type StartedHost } from '../excel/startHost.ts';
import { test } from '../excel/testUnderProfiles.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';

/** The workbook of the drawn file, open in an Excel. */
function inExcel(options: HostOptions = {}): StartedHost {
  const started = startHost(readToEnd(tellingFile()), options);
  const { workbook } = started.excel;
  workbook.properties = {
    author: '张三',
    lastAuthor: '李四13800138000',
    company: '青川市信用办',
    manager: '',
    custom: [{ name: '密级', value: '内部' }],
  };
  workbook.queries = ['台账库'];
  const sheet = workbook.sheet('甲');
  if (!sheet) throw new Error('no sheet');
  sheet.notes.push({ cell: 'B1', content: '请核对，13600136000', author: '李四' }, { cell: 'C1', content: '考核：缺佐证', author: '考核' });
  sheet.comments.push({ cell: 'D1', content: '为什么扣分', author: '王五', replies: [{ content: '材料不全', author: '赵六' }] });
  sheet.pageLayout.headers = { leftHeader: '青川市信用办', rightHeader: '13700137000' };
  const linked = sheet.cellAt('B5');
  sheet.setCell(4, 1, { ...linked, hyperlink: { address: '\\\\server\\share\\附件.docx' } });
  return started;
}

const FILE = readParticulars(tellingFile(), nodeCodec);
const COMMENT = { sheet: '甲', cell: { rowIndex: 0, columnIndex: 3 }, authors: ['王五', '赵六'], text: '为什么扣分\n材料不全' };
const known = ({ properties, comments }: Particulars) => ({
  properties,
  comments: tellsComments() ? comments.filter(({ cell }) => cell.columnIndex === 3) : [],
});

/** Whether the Excel that the tests run under tells threaded comments by requests. */
const tellsComments = (): boolean => !PROFILES[profileRunning()].rules.includes(commentsNotImplemented);
/** What Excel tells of the comments by requests, and what it doesn't tell at all. */
const asked = () =>
  tellsComments() ? { comments: [COMMENT], notKnown: NEVER_TOLD } : { comments: [], notKnown: ['comments', ...NEVER_TOLD] };
const NEVER_TOLD = ['notes', 'workbook-links', 'hyperlinks', 'images'];

async function told(started: StartedHost): Promise<Particulars> {
  const { open, excel } = started;
  const said = await open.particulars?.(QUIET);
  expect([excel.unknown, excel.files.open, excel.log.some(({ writes }) => writes)]).toEqual([[], 0, false]);
  if (!said) throw new Error('nothing is told');
  return said;
}

test('through the file of the open workbook all is told that a file tells', async () => {
  const started = inExcel();
  const said = await told(started);
  expect([started.excel.roundTrips, started.excel.files.log.length]).toEqual([0, 1]);
  expect({ properties: said.properties, comments: said.comments, notKnown: said.notKnown }).toEqual({
    properties: FILE.properties,
    comments: FILE.comments,
    notKnown: [],
  });
  expect(said.headers).toEqual([{ sheet: '甲', text: '&L青川市信用办&R13700137000' }]);
  expect(said.links).toEqual([
    { to: 'connection', target: '查询 - 台账库', sheet: null, cell: null },
    { to: 'hyperlink', target: '\\\\server\\share\\附件.docx', sheet: '甲', cell: { rowIndex: 4, columnIndex: 1 } },
  ]);
});

describe('by requests', () => {
  test('properties and threaded comments are the same as those of the file, or the comments are not known', async () => {
    const said = await told(inExcel({ file: false }));
    expect(known(said)).toEqual(known(FILE));
    expect(said.properties).toHaveLength(4);
    expect(said).toMatchObject(asked());
  });

  test('Excel tells queries and page headers, and says what it does not tell', async () => {
    expect(await told(inExcel({ file: false }))).toMatchObject({
      links: [{ to: 'connection', target: '台账库' }],
      headers: [{ sheet: '甲', text: '青川市信用办 13700137000' }],
      notKnown: asked().notKnown,
    });
  });

  test('a newer Excel than the script knows tells all but notes', async () => {
    expect(await told(inExcel({ file: false, apiSet: '1.20' }))).toMatchObject({ properties: { length: 4 }, notKnown: asked().notKnown });
  });

  test.each([
    ['comments', 6, { comments: [], headers: { length: 1 }, properties: { length: 4 } }],
    ['properties', 2, { properties: [{ property: 'custom', name: '密级', value: '内部' }] }],
    ['connections', 4, { links: [] }],
  ] as const)('what Excel refuses is not known, and all else is told: %s', async (what, request, rest) => {
    const started = inExcel({ file: false });
    started.excel.failNext(request, 'NotImplemented');
    const said = await told(started);
    expect(said).toMatchObject({ ...('comments' in rest ? {} : { comments: asked().comments }), ...rest });
    expect(said.notKnown).toContain(what);
  });

  test('one sheet that does not tell its headers does not keep the others from it', async () => {
    const started = inExcel({ file: false });
    // All sheets, the first by itself: refused; the second by itself: told.
    started.excel.failNext(5, 'GeneralException');
    started.excel.failNext(6, 'GeneralException');
    const second = started.excel.workbook.sheet('藏');
    if (second) second.pageLayout.headers = { centerHeader: '乙' };
    const said = await told(started);
    expect([said.headers, said.notKnown.includes('headers'), said.comments]).toEqual([
      [{ sheet: '藏', text: '乙' }],
      true,
      asked().comments,
    ]);
  });
});
