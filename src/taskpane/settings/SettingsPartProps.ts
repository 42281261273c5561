import type { SettingsForm } from '../../ownSheets/settings/settingsForm.ts';
import type { EditedSettings } from './useSettingsDraft.ts';

/** What every part of the form is given. */
export interface SettingsPartProps {
  readonly form: SettingsForm;
  readonly edited: EditedSettings;
}
