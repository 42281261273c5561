import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../assessment/model.ts';
import { failedGates } from '../../rules/gate.ts';
import { haveDeductions } from '../../rules/points.ts';
import { gradeShown } from '../../rules/standing.ts';
import type { Settings } from '../../settings/settings.ts';
import { figureText, shortFigureText, type ShownPlaces } from '../../rules/shownPlaces.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import { usePane, useContent } from '../paneContext.ts';
import type { Words } from '../words/words.ts';
import type { ExplainedUnit } from './explainUnit.ts';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly result: UnitResult;
  readonly explained: ExplainedUnit;
  /** How many decimal places its figures are shown with. */
  readonly places: ShownPlaces | undefined;
}

/** The sums: 总分 86.5 ＝ 基础分 84.5 ＋ 附加分 4 － 扣分 2, what they are a share of, and what grade that is. */
export function TotalLines({ result, explained, places }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const { settings } = useContent().assessment;
  const text = (figure: Decimal): string => shortFigureText(figure, places);
  // As the list above shows them.
  const listed = (figure: Decimal): string => figureText(figure, places);
  const { unit: say } = words;
  const { total, base, bonus, deduction, fullMarks, percent, selfTotal, table, status } = result;
  const deducts = haveDeductions([table]);
  return (
    <div className={styles.lines}>
      <span className={styles.total}>
        {say.total} {listed(total)} ＝ {say.base} {listed(base)} ＋ {say.bonus} {listed(bonus)}
        {deducts && ` － ${say.deduction} ${listed(deduction)}`}
      </span>
      {table.weighted && <span>{say.weighted}</span>}
      {explained.counting !== '' && <span>{say.counting(explained.counting)}</span>}
      {explained.bonusEarned.gt(bonus) && <span>{say.capped(text(table.bonusCap), text(explained.bonusEarned))}</span>}
      {percent && <span>{say.share(text(fullMarks), listed(percent))}</span>}
      {explained.notApplicable > 0 && <span>{say.notApplicable(explained.notApplicable)}</span>}
      {selfTotal && <span>{say.selfTotal(listed(selfTotal))}</span>}
      <span>{status === 'complete' ? gradeWords(result, settings, words) : say.why[status]}</span>
      <span>{say.sheet(table.sheet)}</span>
    </div>
  );
}

function gradeWords(result: UnitResult, settings: Settings, { unit: say }: Words): string {
  const { standing, table, unit } = result;
  const { bands, bandsBy, verdicts } = settings;
  const grade = gradeShown(standing);
  if (grade === null) return '';
  if (standing.kind === 'notRecognised') return say.gateFailed(grade, failedGates(table.sheet, unit.name, verdicts));
  const band = bands.find((candidate) => candidate.grade === grade);
  return band ? say.grade(grade, decimalText(band.from), bandsBy) : say.lowest(grade);
}
