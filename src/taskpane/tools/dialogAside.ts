import { createContext } from 'react';

/** Takes the dialog around a link aside, so that the cell that the link leads to can be seen and typed in. Null outside of dialogs. */
export const DialogAside = createContext<(() => void) | null>(null);
