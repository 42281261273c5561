import { useMemo, useState } from 'react';
import type { SettingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { usePane } from '../paneContext.ts';
import { checkDraft, type SettingProblem } from './checkDraft.ts';
import { rebaseDraft } from './rebaseDraft.ts';
import { changesOf, draftOf, type SettingsDraft } from './settingsDraft.ts';
import type { SettingChange } from '../../session/writeSettings.ts';

export interface EditedSettings {
  readonly draft: SettingsDraft;
  readonly changes: readonly SettingChange[];
  readonly problems: ReadonlyMap<string, SettingProblem>;
  readonly edit: (changes: Partial<SettingsDraft>) => void;
  readonly discard: () => void;
  readonly write: () => Promise<void>;
}

/** What a person has changed in the form and not written yet. */
export function useSettingsDraft(form: SettingsForm): EditedSettings {
  const { session } = usePane();
  const base = useMemo(() => draftOf(form), [form]);
  const [edited, setEdited] = useState<{ readonly from: SettingsDraft; readonly draft: SettingsDraft } | null>(null);
  const draft = useMemo(() => (edited ? rebaseDraft(edited.draft, edited.from, base) : base), [edited, base]);
  const changes = useMemo(() => changesOf(form, draft), [form, draft]);
  const problems = useMemo(() => checkDraft(draft), [draft]);
  return {
    draft,
    changes,
    problems,
    edit: (changed) => setEdited({ from: base, draft: { ...draft, ...changed } }),
    discard: () => setEdited(null),
    async write() {
      await session.changeSettings(changes);
      if (session.state().notice?.kind === 'settings-written') setEdited(null);
    },
  };
}
