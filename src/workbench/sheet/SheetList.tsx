import { Button, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { TextBulletListSquareRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fold } from '../../workbook/fold.ts';
import type { GridWords } from './words/words.ts';

interface Props {
  readonly names: readonly string[];
  readonly current: string;
  readonly onSelect: (name: string) => void;
  readonly words: GridWords;
}

/** Nobody reads through more than these; a few letters of the name find the rest. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '240px', padding: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  choice: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
});

/** All sheets by name, to find one among many. */
export function SheetList({ names, current, onSelect, words }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const found = names.filter((name) => fold(name).toLowerCase().includes(fold(search).toLowerCase()));
  const choose = (name: string): void => {
    setOpen(false);
    setSearch('');
    onSelect(name);
  };
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="above-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<TextBulletListSquareRegular />}
          aria-label={words.allSheets}
          title={words.allSheets}
        />
      </PopoverTrigger>
      <PopoverSurface tabIndex={-1} className={styles.surface} aria-label={words.allSheets}>
        <Input
          type="search"
          size="small"
          aria-label={words.filterSheets}
          placeholder={words.filterSheets}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || found[0] === undefined) return;
            // The focus goes back to the button, and the key must not press it again.
            event.preventDefault();
            choose(found[0]);
          }}
        />
        <ul className={styles.list}>
          {found.slice(0, MOST_SHOWN).map((name) => (
            <li key={name}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.choice}
                {...(name === current ? { 'aria-current': 'true' as const } : {})}
                onClick={() => choose(name)}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <div role="status">{words.noSheet}</div>}
        {found.length > MOST_SHOWN && <div>{words.moreSheets(found.length - MOST_SHOWN)}</div>}
      </PopoverSurface>
    </Popover>
  );
}
