import { makeStyles, tokens } from '@fluentui/react-components';
import { gradeShown, rankOf } from '../../rules/standing.ts';
import { printedText, shortFigureText, USUAL_PLACES } from '../../rules/shownPlaces.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import { usePane } from '../paneContext.ts';
import type { Effect } from './correctionEffects.ts';

const useStyles = makeStyles({ effect: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** What a formula in a total's place does to the unit's printed total; its grade and rank rest on the scores. */
export function CorrectionEffect({ effect }: { readonly effect: Effect | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  if (!effect) return null;
  const { printed, result, places } = effect;
  const assessed = { total: shortFigureText(result.total, places), grade: gradeShown(result.standing), rank: rankOf(result.standing) };
  // As the sentence above says what the cell says: 89.5. In columns and what stands for them it is 89.50.
  const said = (figure: Decimal): string => (places === USUAL_PLACES ? decimalText(figure) : printedText(figure, places));
  return (
    <span className={styles.effect}>{words.findings.effect(printed.before && said(printed.before), said(printed.after), assessed)}</span>
  );
}
