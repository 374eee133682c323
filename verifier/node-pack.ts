import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from './pack.ts';

/** Small enough that what is made of a piece is soon forgotten. */
const PIECE_BYTES = 64 * 1024;

/** A pack in a folder. */
export function packInFolder(folder: string): Pack {
  return {
    names: readdirSync(folder).filter((name) => !name.startsWith('.')),
    read: (name) => piecesOf(join(folder, name)),
  };
}

/** Every piece lies where the one before lay, and is gone when the next is asked for. A thread that reads has nothing else to do. */
// eslint-disable-next-line @typescript-eslint/require-await -- a browser has to wait for its files, and this is read in the same way
async function* piecesOf(path: string): AsyncIterable<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece))
      yield piece.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}
