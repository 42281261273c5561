import { assess } from '../../src/assess.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { makeXlsx } from '../support/xlsx.ts';

/** Who is assessed: one answers, one twice and differently, one never, one raises a maximum. */
export const UNITS = ['甲局', '乙局', '丙局', '丁局'] as const;
type Unit = (typeof UNITS)[number];

const NAMES = ['落实信用政策', '核查制度规范性', '归集信用信息', '开展诚信宣传'];
const MAXIMA = [20, 30, 40, 10];
const LOST: Readonly<Record<Unit, number>> = { 甲局: 0, 乙局: 1, 丙局: 4, 丁局: 2 };

/** What reviewers give. */
export const scoresOf = (unit: Unit): readonly number[] => MAXIMA.map((max) => max - LOST[unit]);

/** An indicator table as it is published: nowhere to fill anything in. */
export function published(): Uint8Array {
  return makeXlsx({
    sheets: [
      {
        name: '指标',
        rows: [
          ['2021年信用体系建设考核指标（满分100分）'],
          ['序号', '考核指标', '分值'],
          ...NAMES.map((name, i) => [i + 1, name, MAXIMA[i] ?? 0]),
          [`考核单位包括：${UNITS.join('、')}`],
        ],
      },
    ],
  });
}

/** Fills in the scores of units, as somebody types them. */
export function filled(bytes: Uint8Array, role: 'self' | 'review', scores: Readonly<Partial<Record<Unit, readonly number[]>>>): Uint8Array {
  const { units } = finish(assess(finish(readWorkbook(bytes, nodeCodec)), '2021-12-31'));
  const edits = units.flatMap(({ unit, table }) =>
    (scores[unit.name as Unit] ?? []).map((score, i): Edit => {
      const entry = role === 'self' ? unit.scores[i]?.self : unit.scores[i]?.reviews[0];
      if (!entry) throw new Error(`${unit.name} has no cell for ${role} scores`);
      return { edit: 'set-values', sheet: table.sheet, range: addressOf(entry.at), values: [[score]] };
    }),
  );
  return editBytes(bytes, edits, nodeCodec);
}

/** What comes back, by file: nothing of 丙局, two versions of 乙局, and a maximum raised by 丁局. */
export function returnedFrom(distributed: (unit: Unit) => Uint8Array): Readonly<Record<string, Uint8Array>> {
  const back = (unit: Unit, less = 0): Uint8Array =>
    filled(distributed(unit), 'self', { [unit]: scoresOf(unit).map((score) => score - less) });
  const raised = editBytes(back('丁局'), [{ edit: 'set-values', sheet: '丁局', range: 'C3', values: [[25]] }], nodeCodec);
  return { '甲局自评表（最终版）(2).xlsx': back('甲局'), '乙局(1).xlsx': back('乙局', 1), '乙局.xlsx': back('乙局'), '丁局.xlsx': raised };
}
