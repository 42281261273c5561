import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { wordFailure } from '../../failures/wordFailure.ts';
import { failureWords } from '../../failures/words/failureWords.ts';
import type { Book } from '../book/openBook.ts';
import { useBench, useBenchState, useBookState } from './benchContext.ts';

/** What happened to what a person typed, where it did not simply go in. */
export function BookNotice({ book }: { readonly book: Book }) {
  const { words, language } = useBench();
  const name = useBenchState((state) => state.open?.name ?? '');
  const refused = useBookState(book, (state) => state.refused);
  const worker = useBookState(book, (state) => state.worker);
  const text = refused
    ? refused.kind === 'signed'
      ? words.signed
      : wordFailure(name, refused, failureWords(language))
    : worker === 'running'
      ? null
      : words[worker];
  return (
    <div role="alert">
      {text !== null && (
        <MessageBar layout="multiline" intent={refused || worker === 'gone' ? 'error' : 'warning'}>
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.close} onClick={() => book.acknowledge()} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
