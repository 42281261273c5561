import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { indicatorsAcross, type UnitIndicator } from '../../comparing/indicatorsAcross.ts';
import { selfAgainstReview } from '../../comparing/selfAgainstReview.ts';
import { countingEntry } from '../../rules/readings.ts';
import { shortened } from '../../words/shortened.ts';
import { fold } from '../../workbook/fold.ts';
import { SearchField } from '../listing/SearchField.tsx';
import { useContent, usePane } from '../paneContext.ts';
import { useStoodOn } from './useStoodOn.ts';
import { ScoreList } from './ScoreList.tsx';
import { indicatorName, shownPoints, signedPoints } from './shownScores.ts';
import { comparingWords } from './words/comparingWords.ts';
import type { ScoreSaid } from './words/words.ts';

/** A choice longer than this is wider than the pane. */
const LONGEST_NAME = 40;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  filter: { minWidth: 0, '& select': { textOverflow: 'ellipsis', minWidth: 0 } },
});

/** 横向看一项: the scores of all units on one indicator side by side, with the maxima where they differ. */
export function AcrossView() {
  const { language } = usePane();
  const { assessment } = useContent();
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const say = comparingWords(language).across;
  const { indicators, compared } = useMemo(
    () => ({
      indicators: indicatorsAcross(assessment.units),
      compared: new Map(selfAgainstReview(assessment.units, assessment.settings.placeholders).map((score) => [score.row, score])),
    }),
    [assessment],
  );
  const stoodOn = useStoodOn(indicators);
  // What was chosen may be gone since: the first one is shown then, as it is in the beginning.
  const one = indicators.find(({ key }) => key === (chosen ?? stoodOn?.key)) ?? indicators[0];
  if (!one) return null;
  const maxima = [...new Set(one.rows.flatMap(({ row }) => (row.indicator.max ? [shownPoints(row.indicator.max)] : [])))];
  const found = one.rows.filter(({ result }) => fold(result.unit.name).includes(fold(search)));
  const said = ({ result, row }: UnitIndicator): ScoreSaid => {
    const score = compared.get(row);
    const counting = row.readings?.counting;
    return {
      unit: result.unit.name,
      indicator: indicatorName(row),
      max: maxima.length > 1 && row.indicator.max ? shownPoints(row.indicator.max) : null,
      self: score ? shownPoints(score.self) : null,
      review: counting?.kind === 'valid' ? shownPoints(counting.points) : null,
      difference: score?.difference ? signedPoints(score.difference) : null,
      reason: score?.difference?.lt(0) ? score.reason : score?.reason || null,
    };
  };
  return (
    <>
      <Field label={say.indicator} {...(one.key === stoodOn?.key && chosen === null ? { hint: say.stoodOn } : {})}>
        <Select size="small" className={styles.filter} value={one.key} onChange={(_, { value }) => setChosen(value)}>
          {indicators.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {shortened(indicatorName(choice), LONGEST_NAME)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.text}>
        {indicatorName(one)} {maxima.length > 0 && say.maxima(maxima)}
      </p>
      <SearchField label={say.search} value={search} onChange={setSearch} />
      <ScoreList
        label={say.list(found.length)}
        items={found.map((unit, i) => {
          const at = countingEntry(unit.row.scores)?.at;
          return {
            key: `${unit.result.table.sheet} ${unit.result.unit.name} ${i}`,
            words: say.score(said(unit)),
            place: at ? { sheet: unit.result.table.sheet, cell: at } : null,
          };
        })}
      />
    </>
  );
}
