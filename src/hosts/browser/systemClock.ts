/** The clock of the page, in milliseconds: the session's `Clock`. */
export const systemClock = {
  now: (): number => performance.now(),
  after(milliseconds: number, call: () => void): () => void {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
