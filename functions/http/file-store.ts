/** Where files are kept that are no records: each under a key, put once and read back whole. */
export type FileStore = {
  /** When it returns, the file outlives whatever happens next. Putting the same again changes nothing. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** A file that is not there is a fault: nobody asks for one that was not put. */
  readonly get: (key: string) => Promise<Uint8Array>;
};
