import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadStandard } from '../../assessment/standardOfIndicator.ts';
import type { UnitScores } from '../../reading/model.ts';
import { wordAmount, wordReach, wordScores } from '../../standards/words/wordReading.ts';
import { standardWords } from '../../standards/words/standardWords.ts';
import { addressOf } from '../../workbook/address.ts';
import { oneLine } from '../../workbook/fold.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { useContent, usePane } from '../paneContext.ts';
import { CountBox } from './CountBox.tsx';
import { TryScore } from './TryScore.tsx';
import { standardPaneWords } from './words/standardPaneWords.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  excluded: { color: tokens.colorPaletteDarkOrangeForeground1 },
  part: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: string;
  readonly read: ReadStandard;
  readonly scores: UnitScores;
}

/** A standard with its parts, the words that each came from, and what can be attained; or what of it a person must judge. */
export function StandardDetails({ sheet, read: { standard, max, reading }, scores }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const [say, words] = [standardPaneWords(language), standardWords(language)];
  const cell = addressOf(standard.at);
  const { assessment } = useContent();
  const entries = [scores.self, ...scores.reviews].flatMap((entry) => (entry ? [addressOf(entry.at)] : []));
  const excluded = assessment.findings.flatMap((one) => {
    if (one.code !== 'score-unattainable' || one.sheet !== sheet || !one.cell) return [];
    const at = addressOf(one.cell);
    return entries.includes(at) ? [say.excluded(at, one.args.score, one.args.nearest)] : [];
  });
  const reasons = reading.refusals.map(({ why, from, to }) => {
    const found = oneLine(standard.text.slice(from, to)).trim();
    return found === '' || found === oneLine(standard.text).trim() ? words.why[why] : words.found(found, words.why[why]);
  });
  return (
    <div className={styles.box}>
      <div>
        {`${oneLine(standard.text)} `}
        <CellLink sheet={sheet} cell={standard.at} label={say.at(cell)}>
          {say.at(cell)}
        </CellLink>
      </div>
      {reading.manual ? (
        <>
          <strong>{say.manual}</strong>
          {reasons.length > 0 && (
            <ul className={styles.list} aria-label={say.because}>
              {[...new Set(reasons)].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          <ol className={styles.list} aria-label={say.parts}>
            {reading.parts.map((part, i) => (
              <li key={i}>
                {`${words.kinds[part.kind]}${words.comma}${wordAmount(part, words)} `}
                <span className={styles.part}>{`“${oneLine(part.text)}”`}</span>
              </li>
            ))}
          </ol>
          <div>{wordScores(reading, words)}</div>
          {reading.attainableMax && <div>{wordReach(max, reading.attainableMax, words)}</div>}
          {excluded.map((sentence) => (
            <div key={sentence} className={styles.excluded}>
              {sentence}
            </div>
          ))}
          <CountBox sheet={sheet} max={max} reading={reading} scores={scores} />
          <TryScore max={max} reading={reading} />
        </>
      )}
    </div>
  );
}
