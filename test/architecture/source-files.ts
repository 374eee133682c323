import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', '.git', '.data', 'cdk.out', 'coverage']);

/** The folders of the layout that hold code which runs; tests are none of them. */
export const SOURCE_FOLDERS = ['domain', 'events', 'functions', 'infra', 'console', 'local', 'verifier'];

/** Every file of ours under a folder, by its path from the root; none when there is no such folder. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    })
    .toSorted();
}

export function typeScriptUnder(...folders: readonly string[]): readonly string[] {
  return folders.flatMap(filesUnder).filter((path) => path.endsWith('.ts'));
}

export function linesOf(path: string): readonly string[] {
  return readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n');
}

/** Where a pattern is found, as `path:line: text`. */
export function placesOf(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    linesOf(path).flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${String(index + 1)}: ${line.trim()}`] : [],
    ),
  );
}
