import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { useEffect, useSyncExternalStore } from 'react';
import type { Book } from '../book/openBook.ts';
import { useBench, useBookState } from './benchContext.ts';
import { wordStep } from './wordStep.ts';

/** 撤销 and 重做, each with what it would do; Ctrl+Z and Ctrl+Y wherever nobody is typing. */
export function StepButtons({ book }: { readonly book: Book }) {
  const { words, language } = useBench();
  const undo = useBookState(book, (state) => state.undo);
  const redo = useBookState(book, (state) => state.redo);
  const isBusy = useSyncExternalStore(book.session.subscribe, () => book.session.state().work !== null);
  const say = words.steps;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const to = stepOfKey(event);
      if (to === null || event.defaultPrevented || isTyping(event.target) || document.querySelector(DIALOG)) return;
      event.preventDefault();
      void book[to]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [book]);
  return (
    <>
      <Tooltip relationship="description" content={undo ? say.undoes(wordStep(undo, words, language)) : say.nothingToUndo}>
        <Button
          icon={<ArrowUndoRegular />}
          aria-keyshortcuts="Control+Z"
          disabledFocusable={!undo || isBusy}
          onClick={() => void book.undo()}
        >
          {say.undo}
        </Button>
      </Tooltip>
      <Tooltip relationship="description" content={redo ? say.redoes(wordStep(redo, words, language)) : say.nothingToRedo}>
        <Button
          icon={<ArrowRedoRegular />}
          aria-keyshortcuts="Control+Y"
          disabledFocusable={!redo || isBusy}
          onClick={() => void book.redo()}
        >
          {say.redo}
        </Button>
      </Tooltip>
    </>
  );
}

/** What a dialog covers is not undone behind it. */
const DIALOG = '[role=dialog], [role=alertdialog]';

function stepOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}

/** A field undoes by itself what is typed in it. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
