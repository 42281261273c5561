import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CopyButton } from '../copying/CopyButton.tsx';
import { usePane, useContent } from '../paneContext.ts';
import { NO_FILTER } from '../paneView.ts';
import { CorrectAll } from './CorrectAll.tsx';
import { correctionsByCode, correctionsOf } from './correctionsOf.ts';
import { filterFindings } from './filterFindings.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingList } from './FindingList.tsx';
import { findingsText } from './findingText.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 问题: what was found, sheet by sheet, with the cell to go to and what to enter there. */
export function FindingsScreen() {
  const { words, view, go } = usePane();
  const styles = useStyles();
  const { assessment, workbook } = useContent();
  const { findings, ignored, asOf } = assessment;
  const shown = useMemo(() => filterFindings(findings, view.filter, words.catalogues.findings), [findings, view.filter, words]);
  const corrections = useMemo(() => correctionsOf(shown, workbook), [shown, workbook]);
  const say = words.findings;
  const filterKey = Object.values(view.filter).join('|');
  return (
    <div className={styles.screen}>
      {findings.length > 0 && <FindingFilters findings={findings} />}
      {correctionsByCode(corrections.own.values()).map(([code, same]) => (
        <CorrectAll key={code} code={code} corrections={same} />
      ))}
      {findings.length === 0 && (
        <div>
          <p>{say.none}</p>
          <Button onClick={() => go({ tab: 'overview' })}>{words.states.toOverview}</Button>
        </div>
      )}
      {findings.length > 0 && shown.length === 0 && (
        <div>
          <p>{say.noneHere}</p>
          <Button onClick={() => go({ filter: NO_FILTER })}>{say.showAll}</Button>
        </div>
      )}
      {shown.length > 0 && (
        <div>
          <CopyButton size="small" text={() => findingsText(shown, say.textTitle(shown.length, asOf), words.catalogues.findings)}>
            {say.copy}
          </CopyButton>
        </div>
      )}
      {shown.length > 0 && <FindingList key={filterKey} findings={shown} corrections={corrections.own} along={corrections.along} />}
      {ignored.length > 0 && <p className={styles.note}>{say.ignored(ignored.length)}</p>}
    </div>
  );
}
