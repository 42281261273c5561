import { makeStyles, tokens } from '@fluentui/react-components';
import { gradeShown, rankOf } from '../../rules/standing.ts';
import { figureText, printedText } from '../../rules/shownPlaces.ts';
import { usePane } from '../paneContext.ts';
import type { Effect } from './correctionEffects.ts';

const useStyles = makeStyles({ effect: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** What a formula in a total's place does to the unit's printed total; its grade and rank rest on the scores. */
export function CorrectionEffect({ effect }: { readonly effect: Effect | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  if (!effect) return null;
  const { printed, result, places } = effect;
  const assessed = { total: figureText(result.total, places), grade: gradeShown(result.standing), rank: rankOf(result.standing) };
  const before = printed.before && printedText(printed.before, places);
  return <span className={styles.effect}>{words.findings.effect(before, printedText(printed.after, places), assessed)}</span>;
}
