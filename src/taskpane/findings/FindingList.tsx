import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Correction } from '../../corrections/correctionOf.ts';
import type { Finding } from '../../findings/finding.ts';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';
import { isAt } from './isAt.ts';
import { findingKey } from './findingKey.ts';
import { FindingItem } from './FindingItem.tsx';
import { FindingSteps } from './FindingSteps.tsx';
import { useFollowedFocus } from './useFollowedFocus.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly corrections: ReadonlyMap<Finding, Correction>;
  readonly along: ReadonlyMap<Finding, Correction>;
}

/** Findings one below the other, so many at a time; previous and next go through all of them. */
export function FindingList({ findings, corrections, along }: Props) {
  const { session, words, view } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore, showUpTo } = usePaged(list);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const current = findings.findIndex((finding) => findingKey(finding) === currentKey);
  const { focusSoon } = useFollowedFocus(list);
  useEffect(() => {
    const index = findings.findIndex((finding) => isAt(finding, view.place));
    const finding = findings[index];
    if (!finding) return;
    setCurrentKey(findingKey(finding));
    showUpTo(index + 1);
    focusSoon(index);
    // Once for each question, whatever is found later.
  }, [view.place]);

  const goTo = (index: number, focus: boolean): void => {
    const finding = findings[index];
    if (!finding) return;
    setCurrentKey(findingKey(finding));
    showUpTo(index + 1);
    if (focus) focusSoon(index);
    void session.show(finding.sheet, finding.cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.altKey ? ({ ArrowDown: 1, ArrowUp: -1 } as Readonly<Record<string, number>>)[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    goTo(current === -1 && step < 0 ? findings.length - 1 : current + step, true);
  };

  return (
    <div onKeyDown={onKeyDown}>
      <FindingSteps current={current} total={findings.length} onStep={(index) => goTo(index, false)} />
      <ul ref={list} className={styles.list} aria-label={words.findings.list}>
        {findings.slice(0, shown).map((finding, i) => (
          <FindingItem
            key={findingKey(finding)}
            finding={finding}
            correction={corrections.get(finding) ?? null}
            along={along.get(finding) ?? null}
            beginsSheet={findings[i - 1]?.sheet !== finding.sheet}
            isCurrent={i === current}
            onGo={() => goTo(i, false)}
          />
        ))}
      </ul>
      <ShowMore total={findings.length} shown={shown} onMore={showMore} />
    </div>
  );
}
