/** A key that signs packs, as it is published: for good, for what it signed has to be checked in thirty years. */
export type SigningKey = {
  /** SHA-256 of the public key's 32 bytes, in hexadecimal digits. */
  readonly keyId: string;
  readonly algorithm: 'Ed25519';
  /** Its 32 bytes in base64. */
  readonly publicKey: string;
  readonly signsFrom: string;
  /** When the next one took over; null while it signs. */
  readonly signsUntil: string | null;
};

/** Signs manifests and publishes every key that ever did; how the private key is kept is its own affair. */
export type PackSigner = {
  readonly sign: (message: Uint8Array) => Promise<{ readonly keyId: string; readonly signature: string }>;
  readonly history: () => Promise<readonly SigningKey[]>;
};
