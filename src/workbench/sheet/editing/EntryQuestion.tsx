import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { addressOf } from '../../../workbook/address.ts';
import { decimalText } from '../../../workbook/decimal.ts';
import type { GridWords } from '../words/words.ts';
import type { Question } from './useCellEditing.ts';

interface Props {
  readonly question: Question;
  readonly words: GridWords;
  readonly style: CSSProperties;
  readonly onKeep: () => void;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    boxSizing: 'border-box',
    zIndex: 2,
    width: '280px',
    maxWidth: 'calc(100% - 16px)',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    outlineStyle: 'none',
  },
  typed: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** At the cell, in the manner of Excel's warning: what was typed stays, or is typed again; Esc brings back what stood there. */
export function EntryQuestion({ question: { at, text, rule, count }, words, style, onKeep, onAgain, onCancel }: Props) {
  const styles = useStyles();
  const says = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      Array.from(box.current?.querySelectorAll('button') ?? [])
        .at(-1)
        ?.focus(),
    [],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const buttons = Array.from(box.current?.querySelectorAll('button') ?? []);
    const now = buttons.findIndex((button) => button === document.activeElement);
    buttons[(now + 1) % buttons.length]?.focus();
  };
  return (
    <div
      ref={box}
      role="alertdialog"
      tabIndex={-1}
      aria-label={words.question}
      aria-describedby={says}
      className={styles.box}
      style={style}
      onKeyDown={onKeyDown}
    >
      <div id={says}>
        <div className={styles.typed}>{count === null ? words.typed(text) : words.someBroken(count, addressOf(at), text)}</div>
        {wordsFor(rule, words)}
      </div>
      <div className={styles.buttons}>
        {rule?.style === 'warning' && (
          <Button size="small" onClick={onKeep}>
            {words.keep}
          </Button>
        )}
        {count === null ? (
          <Button size="small" appearance="primary" onClick={onAgain}>
            {words.again}
          </Button>
        ) : (
          <Button size="small" appearance="primary" onClick={onCancel}>
            {words.leaveOut}
          </Button>
        )}
      </div>
    </div>
  );
}

function wordsFor(rule: Question['rule'], words: GridWords): string {
  if (!rule) return words.noFormula;
  return rule.kind === 'decimal' ? words.notInRange(decimalText(rule.maximum)) : words.notInList(rule.words);
}
