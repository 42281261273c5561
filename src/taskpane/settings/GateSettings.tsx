import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { WORDS } from '../../settings/settingWords.ts';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { SettingsPartProps } from './SettingsPartProps.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  unit: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What a person says of each unit about each condition that no score buys off. */
export function GateSettings({ edited }: SettingsPartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { shown, showMore } = usePaged(list);
  const { gates } = edited.draft;
  const say = words.settings;
  return (
    <SettingsGroup title={say.groups.gates}>
      <div ref={list}>
        {gates.slice(0, shown).map(([, gate = '', unit = '', verdict = ''], row) => (
          <div key={row} className={styles.row} data-row>
            <span id={`${id}${row}`}>
              {gate}
              <span className={styles.unit}>{unit}</span>
            </span>
            <Select
              size="small"
              aria-label={say.verdict(unit)}
              aria-describedby={`${id}${row}`}
              value={verdict}
              onChange={(_, { value }) => edited.edit({ gates: gates.map((old, i) => (i === row ? [...old.slice(0, 3), value] : old)) })}
            >
              {[...new Set(['', WORDS.passed, WORDS.failed, verdict])].map((choice) => (
                <option key={choice} value={choice}>
                  {choice === '' ? say.verdictOpen : (say.choices[choice] ?? choice)}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
      <ShowMore total={gates.length} shown={shown} onMore={showMore} />
    </SettingsGroup>
  );
}
