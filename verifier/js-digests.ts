import type { Hasher } from './pack.ts';

/** SHA-256 (FIPS 180-4) and SM3 (GB/T 32905-2016), for where there is no other way to digest a file piece by piece. */
const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
const encoder = new TextEncoder();

type Compress = (state: Int32Array, block: DataView, at: number) => void;

export function jsSha256(): Hasher {
  return hasher(SHA256_START, compressSha256);
}

export function jsSm3(): Hasher {
  return hasher(SM3_START, compressSm3);
}

/** Both take blocks of 64 bytes, and pad the last with a bit and the length in bits. */
function hasher(start: readonly number[], compress: Compress): Hasher {
  const state = Int32Array.from(start);
  const rest = new Uint8Array(BLOCK_BYTES);
  const restView = new DataView(rest.buffer);
  let restBytes = 0;
  let total = 0;
  const update = (bytes: Uint8Array) => {
    total += bytes.length;
    let at = 0;
    if (restBytes > 0) {
      at = Math.min(BLOCK_BYTES - restBytes, bytes.length);
      rest.set(bytes.subarray(0, at), restBytes);
      restBytes += at;
      if (restBytes < BLOCK_BYTES) return;
      compress(state, restView, 0);
      restBytes = 0;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) compress(state, view, at);
    restBytes = bytes.length - at;
    rest.set(bytes.subarray(at));
  };
  return {
    update,
    updateText: (text) => {
      update(encoder.encode(text));
    },
    hex: () => {
      const bits = total * 8;
      const zeros = (2 * BLOCK_BYTES - LENGTH_BYTES - 1 - restBytes) % BLOCK_BYTES;
      const end = new Uint8Array(1 + zeros + LENGTH_BYTES);
      end[0] = 0x80;
      const view = new DataView(end.buffer);
      view.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(end.length - 4, bits >>> 0);
      update(end);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

const SHA256_START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** The first bits of the cube roots of the first 64 primes. */
const SHA256_ROUNDS = Int32Array.from(
  primes(64).map((prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32)),
);
/** Signed, as bitwise operators have their numbers: these stay whole numbers of 32 bits, which is several times as fast. */
const words = new Int32Array(68);

function primes(count: number): number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1)
    if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

function right(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function left(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

// eslint-disable-next-line complexity -- each `?? 0` counts, and stands for a word that is there
function compressSha256(state: Int32Array, block: DataView, at: number): void {
  const w = words;
  for (let i = 0; i < 16; i += 1) w[i] = block.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
    const s1 = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
    w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    const s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (SHA256_ROUNDS[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

const SM3_START = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];

// eslint-disable-next-line complexity -- each `?? 0` counts, and stands for a word that is there
function compressSm3(state: Int32Array, block: DataView, at: number): void {
  const w = words;
  for (let i = 0; i < 16; i += 1) w[i] = block.getInt32(at + 4 * i);
  for (let i = 16; i < 68; i += 1) {
    const x = (w[i - 16] ?? 0) ^ (w[i - 9] ?? 0) ^ left(w[i - 3] ?? 0, 15);
    w[i] = x ^ left(x, 15) ^ left(x, 23) ^ left(w[i - 13] ?? 0, 7) ^ (w[i - 6] ?? 0);
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    const isEarly = i < 16;
    const constant = left(isEarly ? 0x79cc4519 : 0x7a879d8a, i % 32);
    const ss1 = left((left(a, 12) + e + constant) | 0, 7);
    const ff = isEarly ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = isEarly ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + (ss1 ^ left(a, 12)) + ((w[i] ?? 0) ^ (w[i + 4] ?? 0))) | 0;
    const tt2 = (gg + h + ss1 + (w[i] ?? 0)) | 0;
    d = c;
    c = left(b, 9);
    b = a;
    a = tt1;
    h = g;
    g = left(f, 19);
    f = e;
    e = tt2 ^ left(tt2, 9) ^ left(tt2, 17);
  }
  state[0] = (state[0] ?? 0) ^ a;
  state[1] = (state[1] ?? 0) ^ b;
  state[2] = (state[2] ?? 0) ^ c;
  state[3] = (state[3] ?? 0) ^ d;
  state[4] = (state[4] ?? 0) ^ e;
  state[5] = (state[5] ?? 0) ^ f;
  state[6] = (state[6] ?? 0) ^ g;
  state[7] = (state[7] ?? 0) ^ h;
}
