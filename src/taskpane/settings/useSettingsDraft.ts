import { useMemo, useState } from 'react';
import type { SettingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { usePane } from '../paneContext.ts';
import { checkDraft, partsWith, type SettingProblem } from './checkDraft.ts';
import { rebaseDraft } from './rebaseDraft.ts';
import { changesOf, draftOf, withoutParts, type SettingsDraft } from './settingsDraft.ts';
import type { SettingChange } from '../../tools/settings/settings.ts';

export interface EditedSettings {
  readonly draft: SettingsDraft;
  /** All of them, also those that can't be written as they are. */
  readonly changes: readonly SettingChange[];
  /** Those that can. */
  readonly sound: readonly SettingChange[];
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
  const sound = useMemo(() => changesOf(form, withoutParts(draft, base, partsWith(problems))), [form, draft, base, problems]);
  return {
    draft,
    changes,
    sound,
    problems,
    edit: (changed) => setEdited({ from: base, draft: { ...draft, ...changed } }),
    discard: () => setEdited(null),
    async write() {
      await session.run('settings', sound);
      // What was wrong stays to be put right; what was written says the same as the sheet by now.
      if (problems.size === 0 && session.state().notice?.kind === 'settings-written') setEdited(null);
    },
  };
}
