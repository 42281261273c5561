import type { EventMessage } from './changeEvents.ts';
import type { InMemoryExcel } from './inMemoryExcel.ts';
import type { RequestMessage, ResponseMessage } from './wire.ts';

/** The inner parts of Microsoft's client that it can be connected by; none of them is in its types. */
export interface ClientSeam {
  readonly SessionBase: { _overrideSession?: unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly EventMessage[] }) => void;
}

/** Makes Microsoft's client, `OfficeExtension`, talk to an in-memory Excel, in Node or in a page. */
export function connect(excel: InMemoryExcel, client: ClientSeam): void {
  const executeAsync = (_customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage> =>
    excel.executeAsync(flags, message);
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
  connectEvents(excel, client);
}

/** Makes the client hear the events of an in-memory Excel; its requests go the way that they go. */
export function connectEvents(excel: InMemoryExcel, client: ClientSeam): void {
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  excel.events.tell(client, (entries) => client._testTriggerRichApiMessageEvent({ entries }));
}

/** `Office.context.requirements` of an in-memory Excel. The client asks it too. */
export function requirementsOf(excel: InMemoryExcel): { isSetSupported: (name: string, version?: string) => boolean } {
  return {
    isSetSupported(name, version = '1.1') {
      if (name === 'ExcelApi') return excel.supports(version);
      if (name === 'ExcelApiOnline') return excel.web;
      if (name === 'CompressedFile') return excel.files.supported;
      return ['DelayForCellEdit', 'RichApiRuntime', 'RichApiRuntimeFlag'].includes(name);
    },
  };
}
