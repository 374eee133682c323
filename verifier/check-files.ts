import { insist } from './fault.ts';
import { MANIFEST, SIGNATURE, type Manifest, type ManifestFile } from './manifest.ts';
import type { Pack, Tools } from './pack.ts';

const NEWLINE = 10;

/** That the pack holds the files that its manifest names and no others. */
export function checkNames(pack: Pack, { files }: Pick<Manifest, 'files'>): void {
  const named = new Set([...files.map(({ name }) => name), MANIFEST, SIGNATURE]);
  for (const name of named) insist(pack.names.includes(name), 'file.missing', name);
  for (const name of pack.names) insist(named.has(name), 'file.strange', name);
}

/** That a file is to the byte what the manifest says. */
export async function checkFile(pack: Pack, file: ManifestFile, tools: Tools): Promise<void> {
  const { name } = file;
  const [sha256, sm3] = [tools.sha256(), tools.sm3()];
  let bytes = 0;
  let lines = 0;
  for await (const piece of pack.read(name)) {
    sha256.update(piece);
    sm3.update(piece);
    bytes += piece.length;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) lines += 1;
  }
  insist(bytes === file.bytes, 'file.size', name, `${String(bytes)} ≠ ${String(file.bytes)}`);
  insist(sha256.hex() === file.sha256, 'file.sha256', name);
  insist(sm3.hex() === file.sm3, 'file.sm3', name);
  insist(lines === file.lines, 'file.lines', name, `${String(lines)} ≠ ${String(file.lines)}`);
}
