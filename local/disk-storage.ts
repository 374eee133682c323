import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LINK_SECONDS, type PackLinks, type PackStorage } from '../functions/exports/pack-storage.ts';

/** Where the local run serves what a link leads to; it exists nowhere else. */
export const DOWNLOAD_PATH = '/sandbox/exports/';

export type DiskStorage = PackStorage &
  PackLinks & {
    /** The file that a link leads to, or null where it is no link of ours, not this holder's, or too old. */
    readonly follow: (path: string, query: URLSearchParams, holder: string) => string | null;
  };

/** Keeps packs in a folder. Links are signed by a key that ends with the process, as they soon would anyway. */
export function diskStorage(folder: string, baseUrl: string, nowMs: () => number): DiskStorage {
  const key = randomBytes(32);
  const macOf = (path: string, until: string, holder: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([path, until, holder]))
      .digest();
  return {
    write: async (path, chunks) => {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await pipeline(Readable.from(chunks), createWriteStream(`${file}.new`, { flush: true }));
      await rename(`${file}.new`, file);
    },
    read: (path) => createReadStream(join(folder, path)),
    remove: (path) => rm(join(folder, path), { recursive: true, force: true }),
    linkTo: (path, holder) => {
      const until = String(nowMs() + LINK_SECONDS * 1_000);
      const mac = macOf(path, until, holder).toString('base64url');
      return Promise.resolve(`${baseUrl}${DOWNLOAD_PATH}${path}?until=${until}&mac=${mac}`);
    },
    follow: (path, query, holder) => {
      const until = query.get('until') ?? '';
      const shown = Buffer.from(query.get('mac') ?? '', 'base64url');
      const expected = macOf(path, until, holder);
      const isOurs = shown.length === expected.length && timingSafeEqual(shown, expected);
      return isOurs && Number(until) > nowMs() ? join(folder, path) : null;
    },
  };
}
