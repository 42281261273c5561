import { MORE_PLACES } from '../../rules/shownPlaces.ts';
import type { OpenUnits } from '../../rules/openUnits.ts';
import { STATUS_WORDS } from '../../rules/status.ts';
import type { AssessmentWords } from './words.ts';

export const zh: AssessmentWords = {
  noTable: '没有找到考核表：没有带“分值”的表头。',
  assessed: (units, findings) => `已核算：${units} 个考核单位，${findings} 个问题。`,
  columns: {
    rank: '名次',
    name: '考核单位',
    total: '总分',
    percent: '得分率（%）',
    grade: '等级',
    base: '基础分',
    bonus: '附加分',
    deduction: '扣分',
    unscored: '未评',
    evidenceMissing: '缺佐证',
  },
  statuses: STATUS_WORDS,
  openUnits,
  ranksMayChange: (open) => `还有 ${openUnits(open)}，名次可能变动。`,
  provisional: (total, unscored) => `暂计 ${total}${unscored > 0 ? `（${unscored} 项未评）` : ''}`,
  provisionalRank: (rank) => `暂列 ${rank}`,
  sharedRank: (rank) => `并列 ${rank}`,
  sharedProvisionalRank: (rank) => `暂列并列 ${rank}`,
  morePlaces: MORE_PLACES,
  noFindings: '没有发现问题。',
  ignored: (count) => `另有 ${count} 个问题已在“问题清单”中注明忽略。`,
};

function openUnits(open: OpenUnits): string {
  return open.map(([status, units]) => `${units} 个单位${STATUS_WORDS[status]}`).join('、');
}
