import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useBench, useBenchState } from './benchContext.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** Says that what is entered is not kept, and that another page has the file open too. Both end by themselves. */
export function KeepingBar() {
  const { words } = useBench();
  const styles = useStyles();
  const trouble = useBenchState((state) => state.trouble);
  const isElsewhere = useBenchState((state) => state.isElsewhere);
  const texts = [...(trouble === null ? [] : [words.notKept[trouble]]), ...(isElsewhere ? [words.elsewhere] : [])];
  return (
    <div role="alert">
      {texts.map((text) => (
        <MessageBar key={text} layout="multiline" intent="warning">
          <MessageBarBody className={styles.body}>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
