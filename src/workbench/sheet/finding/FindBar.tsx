import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Position } from '../../../workbook/address.ts';
import type { GridWords } from '../words/words.ts';

const useStyles = makeStyles({
  bar: {
    position: 'absolute',
    top: 0,
    right: '16px',
    zIndex: 2,
    maxWidth: 'calc(100% - 16px)',
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    outlineStyle: 'none',
  },
  input: { width: '160px' },
});

interface Props {
  readonly words: GridWords;
  readonly active: Position;
  /** See findCells. */
  readonly find: (wanted: string) => readonly Position[];
  /** Selects the cell, and leaves the focus here. */
  readonly onShow: (at: Position) => void;
  readonly onClose: () => void;
}

/** Ctrl+F: Enter goes to the next cell that holds the words, with Shift to the one before; Esc goes back to the sheet. */
export function FindBar({ words, active, find, onShow, onClose }: Props) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => find(wanted), [find, wanted]);
  useEffect(() => bar.current?.querySelector('input')?.focus(), []);
  const here = found.findIndex((at) => at.rowIndex === active.rowIndex && at.columnIndex === active.columnIndex);
  const go = (step: 1 | -1): void => {
    const after = found.findIndex((at) => isAfter(at, active));
    const next = step === 1 ? (after < 0 ? 0 : after) : (here >= 0 ? here : after < 0 ? found.length : after) - 1;
    const at = found.at(next % Math.max(1, found.length));
    if (at) onShow(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.key === 'Escape') onClose();
    else go(event.shiftKey ? -1 : 1);
  };
  return (
    <div ref={bar} tabIndex={-1} role="search" aria-label={words.find} className={styles.bar} onKeyDown={onKeyDown}>
      <Input
        size="small"
        className={styles.input}
        aria-label={words.findWhat}
        placeholder={words.findWhat}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      <span role="status">{wanted.trim() === '' ? '' : words.found(here + 1, found.length)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={words.findBefore}
        disabledFocusable={found.length === 0}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={words.findNext}
        disabledFocusable={found.length === 0}
        onClick={() => go(1)}
      />
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.findClose} onClick={onClose} />
    </div>
  );
}

function isAfter(one: Position, other: Position): boolean {
  return one.rowIndex > other.rowIndex || (one.rowIndex === other.rowIndex && one.columnIndex > other.columnIndex);
}
