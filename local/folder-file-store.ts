import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '../functions/http/file-store.ts';

/**
 * Files in a folder of the local run. Each is written beside its place, forced to the disk and then moved there, so that
 * after any end of the process it is there whole or not at all.
 */
export function folderFileStore(folder: string): FileStore {
  let serial = 0;
  return {
    put: async (key, bytes) => {
      const path = join(folder, key);
      await mkdir(dirname(path), { recursive: true });
      serial += 1;
      const beside = `${path}.${String(process.pid)}-${String(serial)}.part`;
      await writeThrough(beside, bytes);
      await rename(beside, path);
      await syncFolder(dirname(path));
    },
    get: (key) => readFile(join(folder, key)),
  };
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name of a moved file is on the disk when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
