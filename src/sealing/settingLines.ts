import type { Settings } from '../settings/settings.ts';
import { GENERAL } from '../ownSheets/settings/settingsLayout.ts';
import { FORMER_PERCENT, READ_AS, WORDS } from '../settings/settingWords.ts';
import { fold } from '../workbook/fold.ts';
import { canonicalNumber, canonicalText, NOTHING, type CanonicalValue } from './canonicalValue.ts';
import type { SealedLine } from './seal.ts';

/**
 * The settings that hold, whether 考核设置 says them or they are the usual ones: that the sheet was added or its blocks were
 * moved is no change. Whether marks show is left out, it changes no result.
 */
export function settingLines(settings: Settings): readonly SealedLine[] {
  const { asOf, bands, lowestGrade, bandsBy, bonusInGrade, placeholders, units, verdicts, readings } = settings;
  return [
    line(GENERAL.asOf, canonicalText(asOf ?? '')),
    line(GENERAL.bandsBy, canonicalText(bandsBy === 'percent' ? FORMER_PERCENT : WORDS.points)),
    line(GENERAL.bonus, canonicalText(bonusInGrade ? WORDS.yes : WORDS.no)),
    ...bands.map(({ grade, from }) => line(`等级下限：${grade}`, canonicalNumber(from))),
    line('最低等级', canonicalText(lowestGrade)),
    line('占位词', canonicalText([...new Set(placeholders)].join('、'))),
    ...units
      .filter(({ group, aliases }) => group !== null || aliases.length > 0)
      .map(({ name, group, aliases }) => ({
        ...line('类别和其他名称', canonicalText([group ?? '', ...aliases].join('、'))),
        unit: name,
      })),
    ...verdicts.map(({ sheet, gate, unit, passed }) => ({
      ...line(`结论：${fold(gate)}`, canonicalText(passed ? WORDS.passed : WORDS.failed)),
      sheet,
      unit,
    })),
    ...readings.map(({ heading, part, as }) => line(`表的读法：${fold(heading.join('|'))}：${fold(part)}`, canonicalText(READ_AS[as]))),
  ];
}

function line(indicator: string, { kind, value }: CanonicalValue = NOTHING): SealedLine {
  return { sheet: '', cell: '', what: '设置', unit: '', indicator, kind, value };
}
