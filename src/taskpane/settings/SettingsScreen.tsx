import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { settingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { usePane, useContent, useSessionState } from '../paneContext.ts';
import { RecordingSection } from '../selfCheck/RecordingSection.tsx';
import { SelfCheckSection } from '../selfCheck/SelfCheckSection.tsx';
import { paneLedger } from '../tasks/paneLedger.ts';
import { PanePreferences } from './PanePreferences.tsx';
import { SheetSettings } from './SheetSettings.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  none: { marginTop: 0 },
});

/** 设置: the cells of 考核设置, and what concerns the pane alone. */
export function SettingsScreen() {
  const { session, words, selfCheck } = usePane();
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  const { workbook, assessment } = useContent();
  const form = useMemo(() => settingsForm(workbook), [workbook]);
  // Without a score table there is nothing to recalculate.
  const isOfTasks = form === null && assessment.tables.length === 0 && paneLedger(workbook, assessment.asOf).tables.length > 0;
  return (
    <div className={styles.screen}>
      {form ? (
        <SheetSettings form={form} />
      ) : (
        <div>
          <p className={styles.none}>{isOfTasks ? words.settings.noTaskSettings : words.settings.none}</p>
          <Button disabledFocusable={isBusy} onClick={() => void session.run(isOfTasks ? 'ledger' : 'recalculate')}>
            {isOfTasks ? words.settings.makeTaskSettings : words.settings.make}
          </Button>
        </div>
      )}
      <PanePreferences />
      {selfCheck && <SelfCheckSection selfCheck={selfCheck} />}
      {selfCheck && <RecordingSection selfCheck={selfCheck} />}
    </div>
  );
}
