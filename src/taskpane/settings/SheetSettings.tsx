import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { usePane } from '../paneContext.ts';
import { BandSettings } from './BandSettings.tsx';
import { GateSettings } from './GateSettings.tsx';
import { GeneralSettings } from './GeneralSettings.tsx';
import { PlaceholderSettings } from './PlaceholderSettings.tsx';
import { TaskSettings } from './TaskSettings.tsx';
import { UnitSettings } from './UnitSettings.tsx';
import { UnwrittenChanges } from './UnwrittenChanges.tsx';
import { useSettingsDraft } from './useSettingsDraft.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The sheet 考核设置 as a form. Nothing is written before a person says so: every write clears what Excel could undo. */
export function SheetSettings({ form }: { readonly form: SettingsForm }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const edited = useSettingsDraft(form);
  return (
    <div className={styles.form}>
      <p className={styles.intro}>
        {words.settings.intro(form.sheet)}{' '}
        <Link as="button" inline onClick={() => void session.show(form.sheet, null)}>
          {words.settings.openSheet}
        </Link>
      </p>
      <GeneralSettings form={form} edited={edited} />
      <BandSettings form={form} edited={edited} />
      <PlaceholderSettings form={form} edited={edited} />
      <UnitSettings form={form} edited={edited} />
      {form.gates.rows.length > 0 && <GateSettings form={form} edited={edited} />}
      <TaskSettings form={form} edited={edited} />
      <UnwrittenChanges edited={edited} />
    </div>
  );
}
