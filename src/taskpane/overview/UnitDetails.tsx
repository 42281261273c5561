import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { UnitResult, UnitRow } from '../../assessment/model.ts';
import { shownPlaces } from '../../rules/shownPlaces.ts';
import { usePane, useContent, useSessionState } from '../paneContext.ts';
import { NO_FILTER } from '../paneView.ts';
import { explainUnit, type ExplainedIndicator } from './explainUnit.ts';
import { IndicatorLine } from './IndicatorLine.tsx';
import { rowAsked } from './rowAsked.ts';
import { ThreeTotals } from './ThreeTotals.tsx';
import { TotalLines } from './TotalLines.tsx';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { alignSelf: 'stretch', listStyle: 'none', margin: 0, padding: 0 },
});

/** How a unit's total came about: every point that is missing, with the cell that it would stand in. */
export function UnitDetails({ result }: { readonly result: UnitResult }) {
  const { session, words, go, view } = usePane();
  const styles = useStyles();
  const { findings, units, settings } = useContent().assessment;
  const places = useMemo(() => shownPlaces(units, settings), [units, settings]).get(result);
  const [isWhole, setWhole] = useState(false);
  const explained = explainUnit(result);
  const { open, full } = explained;
  const asked = rowAsked(result, view.place);
  const isAskedFull = full.some(({ key }) => key === asked);
  const count = findings.filter(({ unit }) => unit === result.unit.name).length;
  const { sheet } = result.table;
  const isBusy = useSessionState((state) => state.work !== null);
  const line = (indicator: ExplainedIndicator) => (
    <IndicatorLine
      key={indicator.key}
      sheet={sheet}
      indicator={indicator}
      row={result.rows[indicator.key] as UnitRow}
      isAsked={indicator.key === asked}
    />
  );
  return (
    <div className={styles.details}>
      <TotalLines result={result} explained={explained} places={places} />
      <ThreeTotals result={result} places={places} />
      {open.length > 0 ? (
        <ul className={styles.list} aria-label={words.unit.rows}>
          {open.map(line)}
        </ul>
      ) : (
        <span>{words.unit.allFull}</span>
      )}
      {full.length > 0 && open.length > 0 && (
        <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.unit.hideRest : words.unit.showRest(full.length)}
        </Button>
      )}
      {(isWhole || isAskedFull || open.length === 0) && full.length > 0 && (
        <ul className={styles.list} aria-label={words.unit.kinds.full}>
          {full.map(line)}
        </ul>
      )}
      {count > 0 && (
        <Button size="small" onClick={() => go({ tab: 'findings', filter: { ...NO_FILTER, unit: result.unit.name } })}>
          {words.unit.findings(count)}
        </Button>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void session.run('feedback', [{ unit: result.unit.name, sheet }])}>
        {words.feedback.giveOne}
      </Button>
    </div>
  );
}
