/** Where files are kept that are no records: each under a key, put once and read back whole. */
export type FileStore = {
  /** When it returns, the file outlives whatever happens next. Putting the same again changes nothing. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null where there is no such file. */
  readonly get: (key: string) => Promise<Uint8Array | null>;
};
