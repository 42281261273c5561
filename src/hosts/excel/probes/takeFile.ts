/** What came of asking for the open workbook's file. */
export interface TakenFile {
  readonly bytes: Uint8Array;
  readonly slices: number;
}

/** The most that a slice may have: types of `Document.getFileAsync`. */
const SLICE_BYTES = 4_194_304;

/** An answer that does not come: web hosts have been seen to keep silent. */
const ANSWER_SECONDS = 60;

/** The open workbook as an .xlsx file, unsaved edits included. Always closed again. Rejects with Office's own error (code, message). */
export async function takeFile(): Promise<TakenFile> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      const answer = await answered<Office.Slice>((done) => file.getSliceAsync(i, done));
      const slice = Uint8Array.from(answer.data as ArrayLike<number>);
      bytes.set(slice, at);
      at += slice.length;
    }
    return { bytes: bytes.subarray(0, at), slices: file.sliceCount };
  } finally {
    // Two files at most may be open at a time; whether closing worked changes nothing for the caller.
    file.closeAsync(() => undefined);
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ANSWER_SECONDS} s`)), ANSWER_SECONDS * 1000);
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { name: 'OfficeExtension.Error', code: String(error.code) }));
    });
  });
  return answer.finally(() => clearTimeout(timer));
}
