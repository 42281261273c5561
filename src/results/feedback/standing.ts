import { NOT_RECOGNISED } from '../../assessment/gates.ts';
import type { UnitResult, UnitStatus } from '../../assessment/model.ts';

/** How many units a group has, how many of them are ranked, and how many share each rank. */
interface Standing {
  units: number;
  ranked: number;
  readonly sharing: Map<number, number>;
}

/** By group. */
export type Standings = ReadonlyMap<string | null, Readonly<Standing>>;

export function standingsOf(units: readonly UnitResult[]): Standings {
  const standings = new Map<string | null, Standing>();
  for (const { unit, rank } of units) {
    const standing = standings.get(unit.group) ?? { units: 0, ranked: 0, sharing: new Map<number, number>() };
    standings.set(unit.group, standing);
    standing.units++;
    if (rank === null) continue;
    standing.ranked++;
    standing.sharing.set(rank, (standing.sharing.get(rank) ?? 0) + 1);
  }
  return standings;
}

/** 第 3 名，共 26 个单位; why there is none otherwise. */
export function rankWords({ unit, rank, grade, status }: UnitResult, standings: Standings): string {
  if (grade === NOT_RECOGNISED) return '不排名：未通过认定条件';
  const standing = standings.get(unit.group);
  if (rank === null || !standing) return `不排名：${status === 'complete' ? '没有适用的指标' : status === 'invalid' ? '有得分有误' : '还没有评完'}`;
  const among = standing.ranked < standing.units ? `已排名 ${standing.ranked} 个，本类共 ${standing.units} 个单位` : `共 ${standing.units} 个单位`;
  return `${(standing.sharing.get(rank) ?? 0) > 1 ? '并列' : ''}第 ${rank} 名，${among}`;
}

/** The grade; why there is none otherwise. */
export function gradeWords({ grade, status, unscored }: UnitResult): string {
  return grade ?? `未定：${REASONS[status](unscored)}`;
}

const REASONS: Readonly<Record<UnitStatus, (unscored: number) => string>> = {
  invalid: () => '有得分填写有误',
  'not-submitted': () => '还没有报送',
  'not-reviewed': () => '还没有复核',
  incomplete: (unscored) => `还有 ${unscored} 项未评`,
  complete: () => '没有适用的指标',
};
