import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { usePane } from '../paneContext.ts';
import { reportDialogWords } from './words/reportDialogWords.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  away: { display: 'none' },
});

interface Props {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

/** The workbook of the period before, to be compared with. It stays on this computer. */
export function PreviousFile({ file, onChoose }: Props) {
  const say = reportDialogWords(usePane().language).previous;
  const styles = useStyles();
  const label = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div role="group" aria-labelledby={label} className={styles.line}>
      <span id={label}>{file ? say.chosen(file.name) : say.label}</span>
      <Button size="small" onClick={() => input.current?.click()}>
        {say.choose}
      </Button>
      {file && (
        <Button size="small" onClick={() => onChoose(null)}>
          {say.without}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        className={styles.away}
        aria-label={say.choose}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          // The same file once more is a choice too.
          currentTarget.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
    </div>
  );
}
