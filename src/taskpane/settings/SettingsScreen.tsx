import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { settingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { usePane, useContent } from '../paneContext.ts';
import { RecordingSection } from '../selfCheck/RecordingSection.tsx';
import { SelfCheckSection } from '../selfCheck/SelfCheckSection.tsx';
import { PanePreferences } from './PanePreferences.tsx';
import { SheetSettings } from './SheetSettings.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  none: { margin: 0 },
});

/** 设置: the cells of 考核设置, and what concerns the pane alone. */
export function SettingsScreen() {
  const { words, selfCheck } = usePane();
  const styles = useStyles();
  const { workbook } = useContent();
  const form = useMemo(() => settingsForm(workbook), [workbook]);
  return (
    <div className={styles.screen}>
      {form ? <SheetSettings form={form} /> : <p className={styles.none}>{words.settings.none}</p>}
      <PanePreferences />
      {selfCheck && <SelfCheckSection selfCheck={selfCheck} />}
      {selfCheck && <RecordingSection selfCheck={selfCheck} />}
    </div>
  );
}
