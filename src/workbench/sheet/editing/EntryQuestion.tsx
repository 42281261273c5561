import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { addressOf } from '../../../workbook/address.ts';
import { decimalText } from '../../../workbook/decimal.ts';
import type { GridWords } from '../words/words.ts';
import type { DecimalRule, MeantEdit } from './cellRule.ts';
import type { Question } from './useCellEditing.ts';

interface Props {
  readonly question: Question;
  readonly words: GridWords;
  readonly style: CSSProperties;
  readonly onKeep: () => void;
  /** Takes the numbers that were meant. */
  readonly onTake: () => void;
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
export function EntryQuestion({ question, words, style, onKeep, onTake, onAgain, onCancel }: Props) {
  const { at, text, rule, count, meant } = question;
  const [first] = meant;
  const styles = useStyles();
  const says = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      Array.from(box.current?.querySelectorAll('button') ?? [])
        .at(meant.length > 0 ? 0 : -1)
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
        {wordsFor(question, words)}
      </div>
      <div className={styles.buttons}>
        {first && (
          <Button size="small" appearance="primary" onClick={onTake}>
            {count === null ? words.useNumber(decimalText(first.points)) : words.useNumbers(meant.length)}
          </Button>
        )}
        {rule?.style === 'warning' && (
          <Button size="small" onClick={onKeep}>
            {words.keep}
          </Button>
        )}
        {count === null ? (
          <Button size="small" {...(first ? {} : { appearance: 'primary' })} onClick={onAgain}>
            {words.again}
          </Button>
        ) : (
          <Button size="small" {...(first ? {} : { appearance: 'primary' })} onClick={onCancel}>
            {words.leaveOut}
          </Button>
        )}
      </div>
    </div>
  );
}

function wordsFor({ rule, meant, count }: Question, words: GridWords): string {
  if (!rule) return words.noFormula;
  const [first] = meant;
  if (first && rule.kind === 'decimal') return count === null ? wordsForOne(first, rule, words) : wordsForSome(meant, count, words);
  return rule.kind === 'decimal' ? words.notInRange(decimalText(rule.maximum)) : words.notInList(rule.words);
}

function wordsForOne({ points, share }: MeantEdit, { maximum }: DecimalRule, words: GridWords): string {
  const number = decimalText(points);
  return share ? words.meantShare(decimalText(share), decimalText(maximum), number) : words.meant(number);
}

/** Enough of them to see how they are read. */
const MOST_NAMED = 3;

function wordsForSome(meant: readonly MeantEdit[], count: number, words: GridWords): string {
  const named = meant
    .slice(0, MOST_NAMED)
    .map(({ edit, points }) => words.readAs(addressOf(edit.at), edit.written ?? '', decimalText(points)));
  return words.someMeant(meant.length, named, count - meant.length);
}
