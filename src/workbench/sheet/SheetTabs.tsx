import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Language } from '../../words/language.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { estimatedWidth } from './drawing/textWidth.ts';
import { axisOf } from './layout/axis.ts';
import { SheetList } from './SheetList.tsx';
import { gridWords } from './words/gridWords.ts';

export interface SheetTabsProps {
  /** In the workbook's order; hidden ones are not shown. */
  readonly sheets: readonly Pick<SheetSnapshot, 'name' | 'visibility'>[];
  readonly current: string;
  readonly onSelect: (name: string) => void;
  readonly language?: Language;
}

const FONT = 13;
const PADDING = 26;
/** A name has 31 characters at most; longer than this it is cut. */
const WIDEST = 220;
const UNKNOWN = 900;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  strip: { flex: '1 1 0', minWidth: 0, overflowX: 'auto', overflowY: 'hidden', scrollbarWidth: 'none' },
  list: { position: 'relative', height: '30px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, height: '30px' },
  tab: {
    width: '100%',
    height: '100%',
    padding: '0 8px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyBase,
    fontSize: `${FONT}px`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { color: '#107c41', fontWeight: 600, backgroundColor: '#ffffff', borderBottom: '3px solid #107c41' },
});

/**
 * The sheets of a workbook along the bottom, only those in view drawn. They are buttons and no tabs of ARIA: the pane beside
 * the sheet has tabs of its own, and sheets may be called the same.
 */
export function SheetTabs({ sheets, current, onSelect, language = 'zh' }: SheetTabsProps) {
  const words = gridWords(language);
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const names = useMemo(() => sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name), [sheets]);
  const axis = useMemo(
    () =>
      axisOf(
        names.length,
        0,
        names.map((name, i) => ({ first: i, last: i, size: Math.min(WIDEST, Math.ceil(estimatedWidth(name, FONT)) + PADDING) })),
        [],
      ),
    [names],
  );
  const [view, setView] = useState({ left: 0, width: UNKNOWN });
  const follow = useCallback(() => {
    const element = strip.current;
    if (element) setView({ left: element.scrollLeft, width: element.clientWidth || UNKNOWN });
  }, []);
  const place = names.indexOf(current);
  const reveal = useCallback(
    (index: number): void => {
      const element = strip.current;
      if (!element || index < 0) return;
      const width = element.clientWidth || UNKNOWN;
      const start = axis.start(index);
      if (start < element.scrollLeft) element.scrollLeft = start;
      else if (start + axis.size(index) > element.scrollLeft + width) element.scrollLeft = start + axis.size(index) - width;
    },
    [axis],
  );
  useLayoutEffect(() => {
    reveal(place);
    follow();
  }, [reveal, follow, place]);
  useEffect(() => {
    const element = strip.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [follow]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: names.length - 1 }[event.key];
    const name = to === undefined ? undefined : names[to];
    if (to === undefined || name === undefined) return;
    event.preventDefault();
    onSelect(name);
    reveal(to);
    // The tab may only now be drawn.
    requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus());
  };
  const scroll = (by: number) => (): void => {
    if (strip.current) strip.current.scrollLeft += by * Math.max(100, strip.current.clientWidth - 60);
  };
  const first = axis.at(Math.max(0, view.left - view.width / 2));
  const last = axis.at(view.left + view.width * 1.5);
  return (
    <nav className={styles.bar} aria-label={words.sheets}>
      <SheetList names={names} current={current} onSelect={onSelect} words={words} />
      <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} aria-label={words.earlierSheets} onClick={scroll(-1)} />
      <Button size="small" appearance="subtle" icon={<ChevronRightRegular />} aria-label={words.laterSheets} onClick={scroll(1)} />
      <div
        ref={strip}
        className={styles.strip}
        onScroll={follow}
        onWheel={({ deltaX, deltaY }) => strip.current && deltaX === 0 && (strip.current.scrollLeft += deltaY)}
      >
        <ul className={styles.list} style={{ width: axis.total }} onKeyDown={onKeyDown}>
          {names.slice(first, last + 1).map((name, i) => (
            <li
              key={name}
              className={styles.item}
              style={{ left: axis.start(first + i), width: axis.size(first + i) }}
              aria-setsize={names.length}
              aria-posinset={first + i + 1}
            >
              <button
                type="button"
                data-index={first + i}
                className={mergeClasses(styles.tab, name === current && styles.current)}
                tabIndex={name === current ? 0 : -1}
                title={name}
                {...(name === current ? { 'aria-current': 'true' as const } : {})}
                onClick={() => onSelect(name)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
