import { useEffect, useState } from 'react';
import type { ChosenFile } from '../files/workbench.ts';
import { chosenFile } from '../files/chosenFile.ts';

/** Takes files that are dropped on the page; true while they are held over it. A drop beside them would leave the page. */
export function useDroppedFiles(take: (files: readonly ChosenFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = Array.from(event.dataTransfer?.files ?? [], chosenFile);
      if (files.length > 0) take(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, [take]);
  return isOver;
}
