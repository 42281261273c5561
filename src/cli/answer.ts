import type { Assessment } from '../assess.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { wordFinding } from '../findings/wordFinding.ts';
import { findingWords } from '../findings/words/findingWords.ts';
import type { Language } from '../words/language.ts';
import { gradeShown, rankOf } from '../rules/standing.ts';
import { addressOf, areaAddress } from '../workbook/address.ts';
import { rounded, type Decimal } from '../workbook/decimal.ts';

/** The answer of `assess --json` for one workbook. Figures are rounded half up to two places; maxima are exact. */
export function answerOf(workbook: string, assessment: Assessment, language: Language): object {
  const words = findingWords(language);
  return {
    workbook,
    asOf: assessment.asOf,
    tables: assessment.tables.map((table) => ({
      sheet: table.sheet,
      range: areaAddress(table.area),
      layout: table.layout,
      title: table.title,
      fullMarks: exact(table.fullMarks),
      bonusCap: exact(table.bonusCap),
      gates: table.gates.map(({ rowIndex, text }) => ({ row: rowIndex + 1, text })),
      indicators: table.indicators.map((indicator) => ({
        row: indicator.rowIndex + 1,
        seq: indicator.seq,
        path: indicator.path,
        name: indicator.name,
        max: indicator.max ? exact(indicator.negative ? indicator.max.times(-1) : indicator.max) : null,
        maxCell: addressOf(indicator.maxAt),
        bonus: indicator.bonus,
      })),
    })),
    units: assessment.units.map((result) => ({
      name: result.unit.name,
      group: result.unit.group,
      sheet: result.table.sheet,
      status: result.status,
      base: figure(result.base),
      bonus: figure(result.bonus),
      deduction: figure(result.deduction),
      total: figure(result.total),
      selfTotal: result.selfTotal ? figure(result.selfTotal) : null,
      percent: result.percent ? figure(result.percent) : null,
      grade: gradeShown(result.standing),
      rank: rankOf(result.standing),
      scored: result.scored,
      unscored: result.unscored,
      evidenceMissing: result.evidenceMissing,
    })),
    findings: assessment.findings.map((finding) => ({
      code: finding.code,
      severity: CATALOGUE[finding.code],
      sheet: finding.sheet,
      ...(finding.cell ? { cell: addressOf(finding.cell) } : {}),
      ...(finding.unit === null ? {} : { unit: finding.unit }),
      message: wordFinding(finding, words),
    })),
  };
}

function figure(decimal: Decimal): number {
  return exact(rounded(decimal));
}

function exact(decimal: Decimal): number {
  return decimal.toNumber();
}
