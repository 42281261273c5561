/** Time as the session sees it, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls back once after so many milliseconds, unless the function that it gives is called before. */
  after(milliseconds: number, call: () => void): () => void;
}
