import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Language } from '../../words/language.ts';
import { columnsFrom, FIXED_COLUMN, UNIT_COLUMNS } from '../overview/unitColumns.ts';
import { usePane } from '../paneContext.ts';
import { SettingsGroup } from './SettingsGroup.tsx';

const useStyles = makeStyles({
  columns: { display: 'flex', flexWrap: 'wrap' },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Language and columns: of this computer's pane, not of the workbook. */
export function PanePreferences() {
  const { words, language, preferences, prefer } = usePane();
  const styles = useStyles();
  const say = words.settings;
  const columns = columnsFrom(preferences.columns);
  return (
    <SettingsGroup title={say.groups.pane} hint={say.paneHint}>
      <Field label={say.language}>
        <Select size="small" value={language} onChange={(_, { value }) => prefer({ language: value as Language })}>
          <option value="zh" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <div role="group" aria-label={say.columns}>
        {say.columns}
        <div className={styles.columns}>
          {UNIT_COLUMNS.filter((column) => column !== FIXED_COLUMN).map((column) => (
            <Checkbox
              key={column}
              label={words.overview.columns[column]}
              checked={columns.includes(column)}
              onChange={(_, { checked }) =>
                prefer({ columns: UNIT_COLUMNS.filter((other) => (other === column ? checked === true : columns.includes(other))) })
              }
            />
          ))}
        </div>
        {preferences.columns === null && <div className={styles.hint}>{say.narrow(words.overview.columns.percent)}</div>}
      </div>
    </SettingsGroup>
  );
}
