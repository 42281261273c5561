import { HostFailureError } from '../../workbook/failure.ts';
import type { ChosenFile } from './workbench.ts';

/** The file beside a hosted page that its address names: `?open=departments.xlsx`. Null in a page that stands alone. */
export function bundledFile({ protocol, search }: Pick<Location, 'protocol' | 'search'>): ChosenFile | null {
  const name = new URLSearchParams(search).get('open');
  // A name and no path: nothing is fetched but from the page's own folder.
  if (!protocol.startsWith('http') || name === null || !/^[\w-]+\.xlsx$/.test(name)) return null;
  return {
    name,
    async bytes() {
      const answer = await fetch(name);
      if (!answer.ok) throw new HostFailureError({ kind: 'file-not-found' });
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
