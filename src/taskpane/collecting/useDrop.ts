import { useEffect, useState } from 'react';
import { droppedFiles, type PickedFile } from './droppedFiles.ts';

/**
 * Takes what is dropped anywhere on the page while a dialog is open; true while files are held over it. Before anybody else hears of it: a
 * page that opens files which are dropped on it would open these.
 */
export function useDrop(take: (picked: readonly PickedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const mine = (event: DragEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const over = (event: DragEvent): void => {
      mine(event);
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      mine(event);
      setOver(false);
      // What can't be listed is as good as not dropped: nothing has been taken.
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take, () => undefined);
    };
    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', left, true);
    window.addEventListener('drop', dropped, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', left, true);
      window.removeEventListener('drop', dropped, true);
    };
  }, [take]);
  return isOver;
}
