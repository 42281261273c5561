import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lookAtStandards } from '../../assessment/lookAtStandards.ts';
import { wordStandards } from '../../assessment/wordStandards.ts';
import { standardWords } from '../../standards/words/standardWords.ts';
import { addressOf } from '../../workbook/address.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { useContent, usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  section: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  counts: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What is to be looked at in the standards before they are issued; nothing where there are none. */
export function StandardsLook() {
  const { language } = usePane();
  const styles = useStyles();
  const { tables } = useContent().assessment;
  const words = standardWords(language);
  const { counts, lines } = useMemo(() => wordStandards(lookAtStandards(tables), words), [tables, words]);
  if (counts === null) return null;
  return (
    <section className={styles.section} aria-label={words.looked.title}>
      <p className={styles.counts}>{counts}</p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ text, at }, i) => (
            <li key={i}>
              {text}
              {at && (
                <>
                  {' '}
                  <CellLink sheet={at.sheet} cell={at.cell}>
                    {addressOf(at.cell)}
                  </CellLink>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
