import type { PackStorage } from '../../functions/exports/pack-storage.ts';

/** Keeps packs in memory, and lets a test have a say before anything is written. */
export type MemoryStorage = PackStorage & { readonly files: Map<string, Buffer> };

export function memoryStorage(
  before: (path: string) => Promise<void> = () => Promise.resolve(),
): MemoryStorage {
  const files = new Map<string, Buffer>();
  return {
    files,
    write: async (path, chunks) => {
      await before(path);
      const gathered: Uint8Array[] = [];
      for await (const chunk of chunks) gathered.push(chunk);
      files.set(path, Buffer.concat(gathered));
    },
    read: async function* (path) {
      const bytes = await Promise.resolve(files.get(path));
      if (bytes === undefined) throw new Error(`nothing was written to ${path}`);
      yield bytes;
    },
    remove: (path) => {
      for (const name of files.keys()) if (name.startsWith(`${path}/`)) files.delete(name);
      return Promise.resolve();
    },
  };
}
