/** SHA-256, handed in by the caller: the domain has no cryptography of its own and touches no platform API. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** 64 lower-case hexadecimal digits. */
export type Sha256Hex = string & { readonly __digest: 'Sha256Hex' };

const HEX = /^[0-9a-f]{64}$/;

export function isSha256Hex(text: string): text is Sha256Hex {
  return HEX.test(text);
}

export function sha256Hex(bytes: Uint8Array, sha256: Sha256): Sha256Hex {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('') as Sha256Hex;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
