/** A pack as it lies before the verifier: files by their names, read in pieces. */
export type Pack = {
  readonly names: readonly string[];
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
};

export type Hasher = {
  readonly update: (bytes: Uint8Array) => void;
  /** The text in UTF-8. */
  readonly updateText: (text: string) => void;
  readonly hex: () => string;
};

/** What Node and a browser do in different ways. */
export type Tools = {
  readonly sha256: () => Hasher;
  readonly sm3: () => Hasher;
  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  readonly sha256Text: (text: string) => string;
  readonly verifyEd25519: (
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => Promise<boolean>;
};
