import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readParticulars } from '../../../src/hosts/xlsx/particulars/readParticulars.ts';
import type { Particulars } from '../../../src/workbook/particulars.ts';
import { tellingFile } from '../../beforeSending/drawnFile.ts';
import { QUIET, startHost, type StartedHost } from '../excel/startHost.ts';
import { test } from '../excel/testUnderProfiles.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';

/** The workbook of the drawn file, open in an Excel. */
function inExcel(apiSet = '1.14'): StartedHost {
  const started = startHost(readToEnd(tellingFile()), { apiSet });
  const { workbook } = started.excel;
  workbook.properties = { author: '张三', lastAuthor: '李四13800138000', company: '青川市信用办', manager: '', custom: [{ name: '密级', value: '内部' }] };
  workbook.queries = ['台账库'];
  const sheet = workbook.sheet('甲');
  if (!sheet) throw new Error('no sheet');
  sheet.comments.push({ cell: 'D1', content: '为什么扣分', author: '王五', replies: [{ content: '材料不全', author: '赵六' }] });
  sheet.pageLayout.headers = { leftHeader: '青川市信用办', rightHeader: '13700137000' };
  return started;
}

const known = ({ properties, comments }: Particulars) => ({ properties, comments: comments.filter(({ cell }) => cell.columnIndex === 3) });

test('properties and threaded comments are the same in both hosts', async () => {
  const { excel, open } = inExcel();
  const said = await open.particulars?.(QUIET);
  expect(said && known(said)).toEqual(known(readParticulars(tellingFile(), nodeCodec)));
  expect(said?.properties).toHaveLength(4);
  expect(said?.comments).toEqual([{ sheet: '甲', cell: { rowIndex: 0, columnIndex: 3 }, authors: ['王五', '赵六'], text: '为什么扣分\n材料不全' }]);
  expect(excel.unknown).toEqual([]);
});

test('Excel tells queries and page headers, and says what it does not tell', async () => {
  const { excel, open } = inExcel();
  const before = excel.roundTrips;
  expect(await open.particulars?.(QUIET)).toMatchObject({
    links: [{ to: 'connection', target: '台账库' }],
    headers: [{ sheet: '甲', text: '青川市信用办 13700137000' }],
    notKnown: ['notes', 'workbook-links', 'hyperlinks', 'images'],
  });
  expect(excel.roundTrips - before).toBe(3);
  expect(excel.log.slice(before).some(({ writes }) => writes)).toBe(false);
});

test('a newer Excel than the script knows tells all but notes', async () => {
  expect(await inExcel('1.20').open.particulars?.(QUIET)).toMatchObject({ properties: { length: 4 }, notKnown: ['notes', 'workbook-links', 'hyperlinks', 'images'] });
});
