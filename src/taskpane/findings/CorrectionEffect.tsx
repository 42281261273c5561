import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Correction } from '../../corrections/correctionOf.ts';
import { printedChange } from '../../officeTotals/printedTotals.ts';
import { gradeShown, rankOf } from '../../rules/standing.ts';
import { shortFigureText, shownPlaces } from '../../rules/shownPlaces.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { usePane, useContent } from '../paneContext.ts';

const useStyles = makeStyles({ effect: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** What a formula in a total's place does to the unit's printed total; its grade and rank rest on the scores. */
export function CorrectionEffect({ correction }: { readonly correction: Correction }) {
  const { words } = usePane();
  const { workbook, assessment } = useContent();
  const styles = useStyles();
  const effect = useMemo(() => {
    const { finding, changes } = correction;
    const [change] = changes;
    if (typeof change?.after !== 'object') return null;
    const result = assessment.units.find(({ table, unit }) => table.sheet === finding.sheet && unit.name === finding.unit);
    const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
    if (!result || !sheet) return null;
    const tables = assessment.tables.filter((table) => table.sheet === finding.sheet);
    const printed = printedChange(sheet, tables, result, change.cell, change.after.formula);
    return printed && { printed, result };
  }, [correction, workbook, assessment]);
  if (!effect) return null;
  const { printed, result } = effect;
  const places = shownPlaces(assessment.units, assessment.settings).get(result);
  const assessed = { total: shortFigureText(result.total, places), grade: gradeShown(result.standing), rank: rankOf(result.standing) };
  const before = printed.before && decimalText(printed.before);
  return <span className={styles.effect}>{words.findings.effect(before, decimalText(printed.after), assessed)}</span>;
}
