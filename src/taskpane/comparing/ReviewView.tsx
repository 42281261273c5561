import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countDifferences } from '../../comparing/countDifferences.ts';
import { reviewColumns } from '../../comparing/reviewColumns.ts';
import { differencesByUnit, selfAgainstReview, type ComparedScore } from '../../comparing/selfAgainstReview.ts';
import { addressOf } from '../../workbook/address.ts';
import { fold } from '../../workbook/fold.ts';
import { SearchField } from '../listing/SearchField.tsx';
import { useContent, usePane, useSessionState } from '../paneContext.ts';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { ScoreList } from './ScoreList.tsx';
import { indicatorName, shownPoints, signedPoints } from './shownScores.ts';
import { comparingWords } from './words/comparingWords.ts';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  filter: { minWidth: 0, '& select': { textOverflow: 'ellipsis', minWidth: 0 } },
});

type Order = 'difference' | 'workbook';

/** 自评与复核: each self score with the review score beside it, and how far units and review columns are apart. Said as facts. */
export function ReviewView({ onClose }: Pick<ToolDialogProps, 'onClose'>) {
  const { session, language } = usePane();
  const { assessment } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  const [unit, setUnit] = useState('');
  const [search, setSearch] = useState('');
  const [isBare, setBare] = useState(false);
  const [order, setOrder] = useState<Order>('difference');
  const say = comparingWords(language).review;
  const { scores, byUnit, columns } = useMemo(() => {
    const all = selfAgainstReview(assessment.units, assessment.settings.placeholders);
    return { scores: all, byUnit: differencesByUnit(all), columns: reviewColumns(assessment.units) };
  }, [assessment]);
  if (scores.length === 0) return <p className={styles.text}>{say.none}</p>;
  const names = [...new Set(scores.map(({ result }) => result.unit.name))];
  const found = scores.filter(
    (score) =>
      (unit === '' || score.result.unit.name === unit) &&
      fold(indicatorName(score.row)).includes(fold(search)) &&
      (!isBare || (score.reason === '' && score.difference?.lt(0) === true)),
  );
  const shown = order === 'difference' ? [...found].sort(mostCutFirst) : found;
  return (
    <>
      <p className={styles.text}>{say.summed(countDifferences(scores, byUnit))}</p>
      <div className={styles.filters}>
        <Field label={say.unit}>
          <Select size="small" className={styles.filter} value={unit} onChange={(_, { value }) => setUnit(value)}>
            <option value="">{say.allUnits}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say.order}>
          <Select size="small" className={styles.filter} value={order} onChange={(_, { value }) => setOrder(value as Order)}>
            {(Object.keys(say.orders) as Order[]).map((key) => (
              <option key={key} value={key}>
                {say.orders[key]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SearchField label={say.search} value={search} onChange={setSearch} />
      <Checkbox label={say.withoutReason} checked={isBare} onChange={(_, { checked }) => setBare(checked === true)} />
      {byUnit
        .filter(({ result }) => result.unit.name === unit)
        .map(({ result, compared, self, reviewed, difference, cut, raised }) => (
          <p key={result.table.sheet} className={styles.text}>
            {say.ofUnit(result.unit.name, compared, shownPoints(self), shownPoints(reviewed), signedPoints(difference), cut, raised)}
          </p>
        ))}
      {shown.length === 0 ? (
        <p className={styles.text} role="status">
          {say.nothingFound}
        </p>
      ) : (
        <ScoreList
          label={say.list(shown.length)}
          items={shown.map((score) => ({
            key: `${score.result.table.sheet} ${addressOf(score.at)} ${score.row.indicator.rowIndex}`,
            words: say.score({
              unit: score.result.unit.name,
              indicator: indicatorName(score.row),
              max: score.row.indicator.max && shownPoints(score.row.indicator.max),
              self: shownPoints(score.self),
              review: score.reviewed && shownPoints(score.reviewed),
              difference: score.difference && signedPoints(score.difference),
              reason: score.difference?.lt(0) ? score.reason : score.reason || null,
            }),
            place: { sheet: score.result.table.sheet, cell: score.at },
          }))}
        />
      )}
      {columns.length > 0 && (
        <ScoreList
          label={say.columns}
          items={columns.map((column) => ({ key: column.label, words: say.column(column, shownPoints(column.mean.abs())), place: null }))}
        />
      )}
      <div>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            onClose();
            void session.run('compare-scores');
          }}
        >
          {say.sheet}
        </Button>
      </div>
    </>
  );
}

/** Those without a review score come last. */
function mostCutFirst(a: ComparedScore, b: ComparedScore): number {
  if (a.difference && b.difference) return a.difference.cmp(b.difference);
  return (a.difference ? 0 : 1) - (b.difference ? 0 : 1);
}
