import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = { readonly name: string; readonly bytes: Buffer };

/** 1 January 1980, the first day that an archive can tell: the same parts give the same bytes. */
const DATE = 0x21;
const VERSION = 20;
const DEFLATED = 8;
/** Names are in UTF-8. */
const FLAGS = 0x0800;

export function writeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = fieldsOf(packed, bytes, nameBytes);
    const local = Buffer.concat([uint32(0x04034b50), fields, nameBytes]);
    directory.push(centralEntry(fields, nameBytes, at));
    bodies.push(local, packed);
    at += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

/** What a part's own header and its entry in the directory both say. */
function fieldsOf(packed: Buffer, bytes: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function centralEntry(fields: Buffer, name: Buffer, headerAt: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(headerAt, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION, 0);
  return Buffer.concat([uint32(0x02014b50), madeBy, fields, rest, name]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
