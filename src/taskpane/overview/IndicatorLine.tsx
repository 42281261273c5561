import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import { addressOf } from '../../workbook/address.ts';
import { decimalText, rounded } from '../../workbook/decimal.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { usePane } from '../paneContext.ts';
import { StandardSection } from '../standard/StandardSection.tsx';
import type { UnitRow } from '../../assessment/model.ts';
import type { ExplainedCell, ExplainedIndicator } from './explainUnit.ts';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  top: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  points: { flexShrink: 0, maxWidth: '50%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  second: { color: tokens.colorNeutralForeground2 },
  asked: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `-3px 0 0 ${tokens.colorBrandStroke1}` },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly sheet: string;
  readonly indicator: ExplainedIndicator;
  /** The same with its cells. */
  readonly row: UnitRow;
  /** True for the one that somebody asks about: it is brought into view and has the focus. */
  readonly isAsked: boolean;
}

/** An indicator with what it gave and could give; both figures lead to their cells. */
export function IndicatorLine({ sheet, indicator, row, isAsked }: Props) {
  const { words, view } = usePane();
  const styles = useStyles();
  const { name, kind, points, max, lost, found, scoreAt, maxAt, addends, takenOff, raw, weight, reason, box } = indicator;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    line.current?.scrollIntoView?.({ block: 'center' });
    line.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isAsked, view.place]);
  const { unit: say } = words;
  const score = points ? `${kind === 'deduction' ? '－' : ''}${decimalText(rounded(points))}` : found || say.blank;
  const link = ({ at, text }: ExplainedCell) => (
    <CellLink sheet={sheet} cell={at} label={`${text || say.blank}，${say.scoreAt(addressOf(at))}`}>
      {`${text || say.blank}（${addressOf(at)}）`}
    </CellLink>
  );
  return (
    <li ref={line} className={mergeClasses(styles.line, isAsked && styles.asked)} aria-current={isAsked ? 'true' : undefined}>
      <div className={styles.top}>
        <span>{name || say.unnamed}</span>
        <span className={styles.points}>
          {scoreAt ? (
            <CellLink sheet={sheet} cell={scoreAt} label={`${score}，${say.scoreAt(addressOf(scoreAt))}`}>
              {score}
            </CellLink>
          ) : (
            score
          )}
          {(kind !== 'deduction' || max) && (
            <>
              {` ${say.of} `}
              <CellLink sheet={sheet} cell={maxAt} label={`${max ? decimalText(max) : say.blank}，${say.maxAt(addressOf(maxAt))}`}>
                {max ? decimalText(max) : '？'}
              </CellLink>
            </>
          )}
        </span>
      </div>
      {addends.length > 0 && (
        <div className={styles.second}>
          {say.addends}
          {addends.map((cell, i) => (
            <Fragment key={addressOf(cell.at)}>
              {i > 0 && ' ＋ '}
              {link(cell)}
            </Fragment>
          ))}
        </div>
      )}
      {takenOff && points && (
        <div className={styles.second}>
          {say.takenOff}
          {link(takenOff)}
        </div>
      )}
      {raw && (
        <div className={styles.second}>
          {say.raw(decimalText(raw.max))}
          {link(raw)}
        </div>
      )}
      {weight && (
        <div className={styles.second}>
          {say.weight(decimalText(rounded(weight.times(100))), points && decimalText(rounded(points.times(weight))))}
        </div>
      )}
      <div className={mergeClasses(styles.second, kind === 'wrong' && styles.wrong)}>
        {kind === 'lost' && lost ? say.lost(decimalText(lost)) : kind === 'full' || kind === 'lost' ? '' : say.kinds[kind]}
        {reason !== '' && kind !== 'full' && `${say.ways.separator}${say.reason}${reason}`}
      </div>
      {box !== '' && <div className={styles.second}>{say.box(box)}</div>}
      <StandardSection sheet={sheet} row={row} isAsked={isAsked} />
    </li>
  );
}
