import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { gainsOf, nearLines, USUAL_DISTANCE, type NearLine } from '../../comparing/nearLines.ts';
import { printedTotals } from '../../officeTotals/printedTotals.ts';
import { decimalText, parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { foldWidth } from '../../workbook/fold.ts';
import { useContent, usePane } from '../paneContext.ts';
import { ScoreList, type ListedScore } from './ScoreList.tsx';
import { indicatorName, shownPoints } from './shownScores.ts';
import { totalPlace } from './totalPlace.ts';
import { comparingWords } from './words/comparingWords.ts';
import type { ComparingWords } from './words/words.ts';

/** Of more indicators that cost points these are named. */
const MOST_NAMED = 3;
/** Farther apart nobody calls it near. */
const FARTHEST = 20;
/** Exact points may be a fraction without an end. */
const PLACES = 6;

const useStyles = makeStyles({
  text: { margin: 0 },
  gains: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** 临近等级、名次: who is within so many points of a line, and where that unit lost points. */
export function NearView() {
  const { language } = usePane();
  const { assessment } = useContent();
  const styles = useStyles();
  const [typed, setTyped] = useState(decimalText(USUAL_DISTANCE));
  const say = comparingWords(language).near;
  const distance = distanceIn(typed);
  const near = useMemo(
    () => (distance ? nearLines(assessment.units, assessment.settings, distance) : []),
    [assessment, distance && decimalText(distance)],
  );
  const totals = useMemo(() => printedTotals(assessment.units), [assessment]);
  const placeOf = ({ result }: NearLine): ListedScore['place'] => {
    const cell = totalPlace(result, totals);
    return cell && { sheet: result.table.sheet, cell };
  };
  return (
    <>
      <Field label={say.distance} {...(distance ? {} : { validationState: 'error', validationMessage: say.wrongDistance })}>
        <Input size="small" inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {distance && near.length === 0 && (
        <p className={styles.text} role="status">
          {say.none(decimalText(distance))}
        </p>
      )}
      {near.length > 0 && (
        <ScoreList
          label={say.list(near.length)}
          items={near.map((one) => ({
            key: `${one.result.table.sheet} ${one.result.unit.name} ${one.line.to}`,
            words: (
              <>
                {lineWords(one, say)}
                {one.line.to !== 'lower-grade' && <span className={styles.gains}>{gainWords(one, say)}</span>}
              </>
            ),
            place: placeOf(one),
          }))}
        />
      )}
    </>
  );
}

/** Null for what is no such number. */
function distanceIn(typed: string): Decimal | null {
  const plain = foldWidth(typed);
  if (!/^\d{1,2}(?:\.\d{1,4})?$/u.test(plain)) return null;
  const distance = parseDecimal(plain);
  return distance.gt(FARTHEST) ? null : distance;
}

function lineWords({ result, line, points }: NearLine, say: ComparingWords['near']): string {
  const [unit, exact] = [result.unit.name, decimalText(points.round(PLACES, UP))];
  if (line.to === 'next-rank')
    return say.rank(
      unit,
      exact,
      line.rank,
      line.units.map((one) => one.unit.name),
    );
  return line.to === 'higher-grade'
    ? say.higher(unit, exact, line.grade)
    : say.lower(unit, decimalText(points.round(PLACES, DOWN)), line.grade);
}

/** Never less than what it takes, and never more than what it may lose. */
const [UP, DOWN] = [3, 0] as const;

function gainWords({ result }: NearLine, say: ComparingWords['near']): string {
  const gains = gainsOf(result);
  if (gains.length === 0) return say.noGains;
  return say.gains(
    gains.slice(0, MOST_NAMED).map(({ indicator, points }) => ({ name: indicatorName({ indicator }), points: shownPoints(points) })),
    gains.length,
  );
}
