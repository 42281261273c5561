import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseAddress, type Position } from '../../workbook/address.ts';
import type { GridWords } from './words/words.ts';

interface Props {
  readonly words: GridWords;
  /** The active cell, or what is selected. */
  readonly address: string;
  readonly text: string;
  readonly onGo: (at: Position) => void;
  readonly onRefuse: (text: string) => void;
  /** Back to the cell, which stays as it is. */
  readonly onBack: () => void;
  /** The line is read; what is typed goes into the cell. */
  readonly onEdit: () => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: tokens.spacingVerticalXXS, alignItems: 'center', minWidth: 0 },
  name: { width: '88px', minWidth: '72px', flex: '0 0 auto' },
  line: { flex: '1 1 auto', minWidth: 0 },
});

/** The address, where another can be typed to go there, and all that stands in the active cell. */
export function FormulaBar({ words, address, text, onGo, onRefuse, onBack, onEdit }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const wanted = (typed ?? '').trim();
    const at = parseAddress(wanted);
    setTyped(null);
    if (at) onGo(at);
    else if (wanted === '') onBack();
    else onRefuse(wanted);
  };
  return (
    <div className={styles.bar}>
      <Input
        size="small"
        className={styles.name}
        aria-label={words.nameBox}
        value={typed ?? address}
        onFocus={({ target }) => target.select()}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // The focus goes to the cell, and the line break of the key must not follow it there.
          event.preventDefault();
          if (event.key === 'Enter') go();
          else {
            setTyped(null);
            onBack();
          }
        }}
      />
      <Input
        size="small"
        readOnly
        className={styles.line}
        aria-label={words.formulaLine}
        value={text.replace(/\s*\n\s*/gu, ' ')}
        onDoubleClick={onEdit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEdit();
        }}
      />
    </div>
  );
}
