import { Button } from '@fluentui/react-components';
import { usePane } from '../paneContext.ts';

interface Props {
  readonly total: number;
  readonly shown: number;
  readonly onMore: () => void;
}

/** Nothing where all is shown. */
export function ShowMore({ total, shown, onMore }: Props) {
  const { words } = usePane();
  return total > shown ? <Button onClick={onMore}>{words.listing.more(total - shown)}</Button> : null;
}
