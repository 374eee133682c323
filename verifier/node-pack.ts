import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from './pack.ts';

const PIECE_BYTES = 1024 * 1024;

/** A pack in a folder. */
export function packInFolder(folder: string): Pack {
  return {
    names: readdirSync(folder).filter((name) => !name.startsWith('.')),
    read: (name) => createReadStream(join(folder, name), { highWaterMark: PIECE_BYTES }),
  };
}
