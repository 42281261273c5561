import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '../copying/CopyButton.tsx';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  code: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  figures: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'all',
    overflowWrap: 'anywhere',
  },
});

/** The code of a seal, large enough to be read out on the telephone. */
export function SealCode({ code }: { readonly code: string }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.code}>
      <output aria-label={words.sealing.code} className={styles.figures}>
        {code}
      </output>
      <CopyButton size="small" label={words.sealing.copy} text={() => code}>
        {words.sealing.copy}
      </CopyButton>
    </div>
  );
}
