/** Office restarts an add-in that doesn't answer for 5 s. */
const SLICE_MILLISECONDS = 40;

/** Goes on at once, but now and again only after the program has had a turn. */
export function breathing(now: () => number = () => performance.now()): () => Promise<void> {
  let last = now();
  return async () => {
    if (now() - last < SLICE_MILLISECONDS) return;
    await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    last = now();
  };
}
