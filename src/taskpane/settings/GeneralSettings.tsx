import { Field, Select } from '@fluentui/react-components';
import { GENERAL } from '../../ownSheets/settings/settingsLayout.ts';
import { FORMER_PERCENT, WORDS } from '../../settings/settingWords.ts';
import { usePane } from '../paneContext.ts';
import { DayInput } from './DayInput.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { SettingsPartProps } from './SettingsPartProps.ts';

type General = keyof typeof GENERAL;

const CHOICES: Readonly<Record<Exclude<General, 'asOf'>, readonly string[]>> = {
  marks: [WORDS.yes, WORDS.no],
  bandsBy: [WORDS.percent, WORDS.points],
  bonus: [WORDS.yes, WORDS.no],
};

/** Marks, the day of judgement, what bounds mean, and whether bonus points count for the grade. */
export function GeneralSettings({ form, edited }: SettingsPartProps) {
  const { words } = usePane();
  const { general } = edited.draft;
  const say = words.settings;
  const problem = edited.problems.get('asOf');
  const edit = (key: General, text: string): void => edited.edit({ general: { ...general, [key]: text } });
  const keys = (Object.keys(GENERAL) as readonly General[]).filter((key) => form.general[key] !== null);
  return (
    <SettingsGroup title={say.groups.general}>
      {keys.map((key) =>
        key === 'asOf' ? (
          <Field
            key={key}
            label={say.general.asOf}
            hint={say.hints.asOf}
            {...(problem ? { validationMessage: say.problems[problem] } : {})}
          >
            <DayInput value={general.asOf} onChange={(text) => edit('asOf', text)} />
          </Field>
        ) : (
          <Field key={key} label={say.general[key]} hint={say.hints[key]}>
            <Select size="small" value={general[key]} onChange={(_, { value }) => edit(key, value)}>
              {choicesOf(key, general[key]).map((choice) => (
                <option key={choice} value={choice}>
                  {say.choices[choice] ?? choice}
                </option>
              ))}
            </Select>
          </Field>
        ),
      )}
    </SettingsGroup>
  );
}

/** What stands there is among them; the former word for percent stands in the place of the present one, and isn't a second choice. */
function choicesOf(key: Exclude<General, 'asOf'>, stands: string): readonly string[] {
  const choices = CHOICES[key].filter((choice) => !(choice === WORDS.percent && stands === FORMER_PERCENT));
  return stands === FORMER_PERCENT ? [stands, ...choices] : [...new Set([...choices, stands])];
}
