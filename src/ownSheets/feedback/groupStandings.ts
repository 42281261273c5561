import type { UnitResult } from '../../assessment/model.ts';
import { gradeShown, rankOf } from '../../rules/standing.ts';
import { STATUS_WORDS, type UnitStatus } from '../../rules/status.ts';

/** How many units a group has, how many of them are ranked, and how many share each rank. */
interface GroupStanding {
  units: number;
  ranked: number;
  readonly sharing: Map<number, number>;
}

/** By group. */
export type GroupStandings = ReadonlyMap<string | null, Readonly<GroupStanding>>;

export function groupStandings(units: readonly UnitResult[]): GroupStandings {
  const groups = new Map<string | null, GroupStanding>();
  for (const { unit, standing } of units) {
    const group = groups.get(unit.group) ?? { units: 0, ranked: 0, sharing: new Map<number, number>() };
    groups.set(unit.group, group);
    group.units++;
    const rank = rankOf(standing);
    if (rank === null) continue;
    group.ranked++;
    group.sharing.set(rank, (group.sharing.get(rank) ?? 0) + 1);
  }
  return groups;
}

/** 第 3 名（本类别 26 个单位）; why there is none otherwise. */
export function rankWords({ unit, standing, status }: UnitResult, groups: GroupStandings): string {
  if (standing.kind === 'notRecognised') return '不排名：未通过认定条件';
  const [group, rank] = [groups.get(unit.group), rankOf(standing)];
  if (rank === null || !group) return `不排名：${status === 'complete' ? '没有适用的指标' : STATUS_WORDS[status]}`;
  const so = group.ranked < group.units ? `，已排名 ${group.ranked} 个` : '';
  return `${(group.sharing.get(rank) ?? 0) > 1 ? '并列' : ''}第 ${rank} 名（本类别 ${group.units} 个单位${so}）`;
}

/** The grade; why there is none otherwise. */
export function gradeWords({ standing, status, unscored }: UnitResult): string {
  return gradeShown(standing) ?? `未定：${REASONS[status](unscored)}`;
}

const REASONS: Readonly<Record<UnitStatus, (unscored: number) => string>> = {
  invalid: () => '有得分填写有误',
  'not-submitted': () => '还没有报送',
  'not-reviewed': () => '还没有复核',
  incomplete: (unscored) => `还有 ${unscored} 项未评`,
  complete: () => '没有适用的指标',
};
