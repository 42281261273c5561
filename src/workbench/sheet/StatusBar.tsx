import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo } from 'react';
import type { Area } from '../../workbook/address.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { sumUp } from './selection/sumUp.ts';
import type { GridWords } from './words/words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '26px',
    paddingLeft: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  said: { flexGrow: 1 },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, fontVariantNumeric: 'tabular-nums' },
  figure: { whiteSpace: 'nowrap' },
  zoom: { display: 'flex', alignItems: 'center' },
  percent: { minWidth: '52px', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly words: GridWords;
  readonly said: string;
  readonly sheet: Pick<SheetSnapshot, 'rows'>;
  readonly area: Area;
  readonly zoom: number;
  readonly onZoom: (step: 1 | -1 | 0) => void;
}

/** Below the sheet: what is to be said, what the selection adds up to, and how large the sheet is shown. */
export function StatusBar({ words, said, sheet, area, zoom, onZoom }: Props) {
  const styles = useStyles();
  // While a large selection is being dragged it is not added up at every step.
  const late = useDeferredValue(area);
  const figures = useMemo(() => sumUp(sheet, late), [sheet, late]);
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.said}>
        {said}
      </div>
      {figures && (
        <div role="group" aria-label={words.figures} className={styles.figures}>
          {figures.mean !== null && <span className={styles.figure}>{words.mean(figures.mean, figures.isExact)}</span>}
          <span className={styles.figure}>{words.count(figures.count)}</span>
          {figures.sum !== null && <span className={styles.figure}>{words.sum(figures.sum)}</span>}
        </div>
      )}
      <div role="group" aria-label={words.zoom} className={styles.zoom}>
        <Button size="small" appearance="subtle" icon={<SubtractRegular />} aria-label={words.zoomOut} onClick={() => onZoom(-1)} />
        <Button size="small" appearance="subtle" className={styles.percent} title={words.zoomUsual} onClick={() => onZoom(0)}>
          {`${Math.round(zoom * 100)}%`}
        </Button>
        <Button size="small" appearance="subtle" icon={<AddRegular />} aria-label={words.zoomIn} onClick={() => onZoom(1)} />
      </div>
    </div>
  );
}
