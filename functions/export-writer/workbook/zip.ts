import { Readable } from 'node:stream';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { assert } from '../../../domain/assert.ts';

/** One file in an archive; its bytes are made while it is written. */
export type ZipMember = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };

type Written = {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
};

/** Sizes follow the bytes (bit 3), and names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01, the first day that the format knows: when an archive was made is no part of it. */
const DATE = 0x0021;
const SIZE_MAX = 2 ** 32 - 1;
const LEVEL = 6;

/**
 * An archive as it is written, member by member, in memory that does not grow with it (PKWARE APPNOTE, 4.3, without
 * ZIP64: a member of four gigabytes is no sheet that anything opens).
 */
export async function* zipOf(members: Iterable<ZipMember>): AsyncIterable<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name: text, chunks } of members) {
    const name = Buffer.from(text, 'utf8');
    const header = localHeader(name);
    yield header;
    const sizes = { crc: 0, packed: 0, bytes: 0 };
    for await (const piece of deflated(chunks, sizes)) {
      sizes.packed += piece.length;
      yield piece;
    }
    assert(sizes.bytes <= SIZE_MAX && sizes.packed <= SIZE_MAX, `${text} is too large for an archive`);
    const descriptor = descriptorOf(sizes);
    yield descriptor;
    written.push({ name, offset, ...sizes });
    offset += header.length + sizes.packed + descriptor.length;
    assert(offset <= SIZE_MAX, 'an archive of four gigabytes is none');
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOf(written.length, directory.length, offset);
}

type Sizes = { crc: number; packed: number; bytes: number };

async function* deflated(chunks: AsyncIterable<Uint8Array>, sizes: Sizes): AsyncIterable<Uint8Array> {
  const counted = async function* () {
    for await (const chunk of chunks) {
      sizes.crc = crc32(chunk, sizes.crc);
      sizes.bytes += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted());
  const packing = createDeflateRaw({ level: LEVEL });
  source.on('error', (error) => packing.destroy(error));
  yield* source.pipe(packing) as AsyncIterable<Uint8Array>;
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptorOf({ crc, packed, bytes }: Sizes): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(bytes, 12);
  return descriptor;
}

function directoryEntry({ name, offset, crc, packed, bytes }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  writeCommon(entry, 6);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(bytes, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

/** Version, flags, method, time and date, which both headers tell alike. */
function writeCommon(header: Buffer, at: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DATE, at + 8);
}

function endOf(count: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
