import { crc32, inflateRawSync } from 'node:zlib';
import { accept, reject, type Result } from '../../domain/result.ts';

/** More than any spreadsheet program writes, of pictures and all. */
const ENTRIES_MAX = 1_000;
/** Twice a sheet of ten thousand rows and every column. */
const UNPACKED_BYTES_MAX = 32 * 1024 * 1024;
/** Below this, however well it is packed, it harms nobody: ten thousand rows that are nearly the same pack well. */
const HARMLESS_BYTES = 16 * 1024 * 1024;
/** Above, whatever comes to so many times its size is made to fill a memory. */
const RATIO_MAX = 150;

export type ZipFault = 'file.broken-workbook' | 'file.unpacks-too-large';

/** What is in an archive, each part unpacked when it is asked for; null where there is none of the name. */
export type Zip = { readonly part: (name: string) => Result<Buffer | null, ZipFault> };

type Entry = {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
};

const END = 0x06054b50;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** Reads the directory at an archive's end. No part unpacks to more than it says, nor all together to more than the bound. */
export function readZip(bytes: Buffer): Result<Zip, ZipFault> {
  const entries = entriesOf(bytes);
  if (entries === null) return reject('file.broken-workbook');
  let leftBytes = UNPACKED_BYTES_MAX;
  return accept({
    part: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return accept(null);
      const unpacked = unpack(bytes, entry, leftBytes);
      if (unpacked.ok) leftBytes -= unpacked.value.length;
      return unpacked;
    },
  });
}

function entriesOf(bytes: Buffer): Map<string, Entry> | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > ENTRIES_MAX) return null;
  const entries = new Map<string, Entry>();
  for (let seen = 0; seen < count; seen += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    // Readers differ on which of two parts of one name they take, and nobody's password is known here.
    if (entries.has(name) || (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return null;
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let at = bytes.length - END_BYTES; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return null;
}

function unpack(bytes: Buffer, entry: Entry, leftBytes: number): Result<Buffer, ZipFault> {
  const { method, crc, packedBytes, headerAt } = entry;
  if (headerAt + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL) return broken();
  const start =
    headerAt + LOCAL_BYTES + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const packed = bytes.subarray(start, start + packedBytes);
  if (packed.length !== packedBytes) return broken();
  const most = Math.min(leftBytes, Math.max(HARMLESS_BYTES, packedBytes * RATIO_MAX));
  if (entry.bytes > most) return reject('file.unpacks-too-large');
  const unpacked =
    method === STORED ? accept(packed) : method === DEFLATED ? inflate(packed, entry.bytes) : broken();
  if (!unpacked.ok) return unpacked;
  const isWhole = unpacked.value.length === entry.bytes && crc32(unpacked.value) === crc;
  return isWhole ? unpacked : broken();
}

function inflate(packed: Buffer, most: number): Result<Buffer, ZipFault> {
  try {
    return accept(inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return reject('file.unpacks-too-large');
    if (code.startsWith('Z_')) return broken();
    throw error;
  }
}

function broken(): Result<never, ZipFault> {
  return reject('file.broken-workbook');
}
