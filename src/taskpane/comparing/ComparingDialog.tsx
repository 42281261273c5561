import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useContent, usePane } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { AcrossView } from './AcrossView.tsx';
import { NearView } from './NearView.tsx';
import { ReviewView } from './ReviewView.tsx';
import { comparingWords } from './words/comparingWords.ts';

const VIEWS = { review: ReviewView, across: AcrossView, near: NearView } as const;
type View = keyof typeof VIEWS;

const useStyles = makeStyles({
  text: { margin: 0 },
  tabs: { flexWrap: 'wrap' },
  view: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** 对照: self against review scores, one indicator over all units, and who is near a line; as the workbook stands. */
export function ComparingDialog({ onClose }: ToolDialogProps) {
  const { words, language } = usePane();
  const { assessment } = useContent();
  const styles = useStyles();
  const [view, setView] = useState<View>('review');
  const say = comparingWords(language);
  const Shown = VIEWS[view];
  return (
    <ToolDialog title={say.title} close={words.sealing.close} onClose={onClose}>
      {assessment.units.length === 0 ? (
        <p className={styles.text}>{say.noUnits}</p>
      ) : (
        <>
          <TabList size="small" className={styles.tabs} selectedValue={view} onTabSelect={(_, { value }) => setView(value as View)}>
            {(Object.keys(VIEWS) as View[]).map((key) => (
              <Tab key={key} value={key} id={`comparing-${key}`} aria-controls={PANEL}>
                {say.tabs[key]}
              </Tab>
            ))}
          </TabList>
          <div id={PANEL} role="tabpanel" aria-labelledby={`comparing-${view}`} className={styles.view}>
            <Shown onClose={onClose} />
          </div>
        </>
      )}
    </ToolDialog>
  );
}

const PANEL = 'comparing-view';
