import { makeStyles, tokens } from '@fluentui/react-components';
import type { Book } from '../book/openBook.ts';
import { useBench, useBookState } from './benchContext.ts';
import { wordStep } from './wordStep.ts';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    ':empty': { padding: 0 },
  },
});

/** Says what was undone or done again: it may stand on a sheet that nobody was looking at. */
export function SteppedLine({ book }: { readonly book: Book }) {
  const { words, language } = useBench();
  const styles = useStyles();
  const stepped = useBookState(book, (state) => state.stepped);
  return (
    <div role="status" className={styles.line}>
      {stepped && words.steps[stepped.what](wordStep(stepped.step, words, language))}
    </div>
  );
}
