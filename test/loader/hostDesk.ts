import type { DocumentFiles, OpenedFile } from '../excelInMemory/file/documentFiles.ts';
import type { RequestBody, RequestMessage, ResponseBody, ResponseMessage } from '../excelInMemory/wire.ts';

/** What a fake host has behind it, whatever way it speaks with the page. */
export interface HostDesk {
  readonly locale: string;
  /** Requirement sets by their names in small letters, with their versions. */
  readonly sets: Readonly<Record<string, string>>;
  /** '' for a workbook that was never saved. */
  readonly documentUrl: string;
  /** The colour of the window, `#1E1E1E`. */
  readonly background?: string;
  /** Answers a batch; flags as the client sends them. */
  readonly ask: (flags: number, message: RequestMessage) => Promise<ResponseMessage>;
  /** Opens a dialog: 0, or the code that it is refused with. */
  readonly openDialog?: (address: string) => number;
  /** Gives the open workbook's file; without it Excel has none to give. */
  readonly files?: Pick<DocumentFiles, 'getFileAsync'>;
  /** Called when the page's script for this kind of Excel has been run. */
  readonly loaded?: () => void;
}

/** Excel around one page, as Microsoft's loader meets it. */
export interface FakeHost {
  /** Resolves when the page has registered for clicks on the ribbon. */
  readonly registered: Promise<void>;
  /**
   * Clicks a button of the ribbon as soon as the page has registered for clicks: resolves with how Excel sees it end, 0 for
   * `completed()`, 11101 where no function answers to the name.
   */
  press(name: string): Promise<number>;
  /** How often the page said that clicks were done with. */
  readonly completed: readonly string[];
  /** Addresses of the dialogs that were opened. */
  readonly dialogs: readonly string[];
  /** A person closes the dialog. */
  closeDialog(): void;
}

/** `OSF.DDA.MethodDispId` and `OSF.DDA.EventDispId` of the client. */
export const METHODS = { file: 77, slice: 80, closeFile: 81, richApi: 93, completed: 94 } as const;
export const EVENTS = { dialog: 10, richApi: 33, command: 39 } as const;
const DIALOG_CLOSED = 12006;

export interface HostCore extends FakeHost {
  /** Gives what stands behind the status in the answer. */
  execute(method: number, args: readonly unknown[]): Promise<{ readonly status: number; readonly payload: unknown }>;
  /** `handler` takes the values of an event in their order. Gives a status. */
  register(event: number, target: string, handler: (values: readonly unknown[]) => void): number;
  /** The page has been told of the status: from then on events of this kind are heard. */
  answered(event: number): void;
  unregister(event: number): number;
}

/** What all three hosts do alike: clicks, dialogs, batches. */
export function hostCore(desk: HostDesk): HostCore {
  const handlers = new Map<number, (values: readonly unknown[]) => void>();
  const clicks = new Map<string, (status: number) => void>();
  const completed: string[] = [];
  const dialogs: string[] = [];
  const files = fileDesk(desk.files);
  let isDialogOpen = false;
  let setRegistered: () => void;
  const registered = new Promise<void>((resolve) => (setRegistered = resolve));

  return {
    registered,
    completed,
    dialogs,
    async press(name) {
      await registered;
      const id = `${name}#${clicks.size + 1}`;
      const ended = new Promise<number>((resolve) => void clicks.set(id, resolve));
      handlers.get(EVENTS.command)?.([id, name, JSON.stringify({ source: { id: `kaohe.${name}` } })]);
      return ended;
    },
    closeDialog() {
      isDialogOpen = false;
      handlers.get(EVENTS.dialog)?.([DIALOG_CLOSED]);
    },
    async execute(method, args) {
      switch (method) {
        case METHODS.completed: {
          const [id, status] = args as readonly [string, number];
          completed.push(id);
          clicks.get(id)?.(status);
          return { status: 0, payload: [] };
        }
        case METHODS.richApi: {
          const [message] = args as readonly [readonly unknown[]];
          const [, , url, , body, , flags] = message;
          const asked = JSON.parse(String(body)) as RequestBody;
          if (isOfOffice(asked)) return { status: 0, payload: [200, null, JSON.stringify(nothingOf(asked))] };
          const answer = await desk.ask(Number(flags), { Url: String(url), Headers: {}, Body: asked });
          const outer = { Error: { Code: answer.ErrorCode, Message: answer.ErrorMessage, Location: '', ActionIndex: 0 } };
          return { status: 0, payload: [200, null, JSON.stringify(answer.Body ?? outer)] };
        }
        case METHODS.file:
          return files.open();
        case METHODS.slice: {
          const [handle, offset, size] = args as readonly [number, number, number];
          return files.slice(handle, offset / size);
        }
        case METHODS.closeFile:
          return files.close(Number(args[0]));
        default:
          return { status: 5001, payload: [] };
      }
    },
    register(event, target, handler) {
      if (event === EVENTS.dialog) {
        if (isDialogOpen) return 12007;
        const { url } = JSON.parse(target) as { url: string };
        const status = desk.openDialog?.(url) ?? 0;
        if (status !== 0) return status;
        isDialogOpen = true;
        dialogs.push(url);
      }
      handlers.set(event, handler);
      return 0;
    },
    answered(event) {
      if (event === EVENTS.command) setRegistered();
    },
    unregister(event) {
      if (event === EVENTS.dialog) isDialogOpen = false;
      return handlers.delete(event) ? 0 : 5001;
    },
  };
}

interface HostAnswer {
  readonly status: number;
  readonly payload: unknown;
}

/** Files that pages have asked for, by the numbers that they are given for them. `OSF.DDA.File` of the client asks for their slices. */
function fileDesk(files: HostDesk['files']): {
  open(): Promise<HostAnswer>;
  slice(handle: number, index: number): Promise<HostAnswer>;
  close(handle: number): Promise<HostAnswer>;
} {
  const opened = new Map<number, OpenedFile>();
  const refused = (code: number | undefined): HostAnswer => ({ status: code ?? 5001, payload: [] });
  return {
    open: () =>
      new Promise((resolve) => {
        if (!files) {
          resolve(refused(undefined));
          return;
        }
        files.getFileAsync('compressed', ({ value, error }) => {
          if (!value) {
            resolve(refused(error?.code));
            return;
          }
          const handle = opened.size + 1;
          opened.set(handle, value);
          resolve({ status: 0, payload: [handle, value.size] });
        });
      }),
    slice: (handle, index) =>
      new Promise((resolve) => {
        const file = opened.get(handle);
        if (!file) {
          resolve(refused(undefined));
          return;
        }
        file.getSliceAsync(index, ({ value, error }) =>
          resolve(value ? { status: 0, payload: [value.data, value.size] } : refused(error?.code)),
        );
      }),
    close: (handle) =>
      new Promise((resolve) => {
        const file = opened.get(handle);
        if (!file) {
          resolve(refused(undefined));
          return;
        }
        file.closeAsync(({ error }) => resolve(error ? refused(error.code) : { status: 0, payload: [] }));
      }),
  };
}

/** What Office asks of itself, such as `AddinInternalService.NotifyActionHandlerReady` and telemetry: objects made by name. */
function isOfOffice({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

function nothingOf({ Actions }: RequestBody): ResponseBody {
  return { Results: Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === 1 ? {} : null })) };
}
