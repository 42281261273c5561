import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { CopyButton } from '../copying/CopyButton.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane, useContent } from '../paneContext.ts';
import { evidenceByUnit } from './evidenceByUnit.ts';
import { evidenceText } from './evidenceText.ts';
import { UnitEvidence } from './UnitEvidence.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  summary: { margin: 0, flexGrow: 1 },
});

/** 佐证: what each unit still has to hand in, and the list to send back. */
export function EvidenceScreen() {
  const { words, go } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { shown, showMore } = usePaged(list);
  const { findings, units, asOf } = useContent().assessment;
  const byUnit = evidenceByUnit(findings);
  const say = words.evidence;
  if (byUnit.size === 0) {
    const isAsked = units.some(({ rows }) => rows.some(({ scores }) => scores.evidence !== null));
    const next = findings.length > 0 ? 'findings' : 'overview';
    return (
      <div>
        <p>{units.length > 0 && !isAsked ? say.noColumn : say.none}</p>
        <Button onClick={() => go({ tab: next })}>{next === 'findings' ? words.states.toFindings : words.states.toOverview}</Button>
      </div>
    );
  }
  const cells = [...byUnit.values()].reduce((sum, missing) => sum + missing.length, 0);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <p className={styles.summary}>{say.summary(byUnit.size, cells)}</p>
        <CopyButton text={() => evidenceText(byUnit, asOf, words)}>{say.copy}</CopyButton>
      </div>
      <div ref={list}>
        {[...byUnit].slice(0, shown).map(([unit, missing]) => (
          <UnitEvidence key={unit ?? ''} unit={unit} findings={missing} />
        ))}
      </div>
      <ShowMore total={byUnit.size} shown={shown} onMore={showMore} />
    </div>
  );
}
