import { createHash } from 'node:crypto';
import { filePath, segmentPath, type PackStorage } from '../exports/pack-storage.ts';
import type { Checkpoint, PackFile } from '../store/checkpoint-item.ts';
import type { Export } from '../store/export-item.ts';
import type { LineFile, Lines, MadeFile, PackFrame } from './pack-page.ts';

/** Puts a file together from its segments, and digests it on the way. */
export async function assembleFile(
  storage: PackStorage,
  { id }: Export,
  file: LineFile | MadeFile,
  frame: PackFrame,
): Promise<PackFile> {
  const read = (lines: Lines) => segmentsOf(storage, id, lines.name, frame.closing);
  const pieces = 'make' in file ? file.make(frame, read) : around(file, frame, read(file));
  return writeDigested(storage, id, file.name, pieces);
}

/** A file that is of one piece. */
export async function writeWhole(
  storage: PackStorage,
  { id }: Export,
  name: string,
  text: string,
): Promise<PackFile> {
  return writeDigested(storage, id, name, onePiece(text));
}

async function writeDigested(
  storage: PackStorage,
  exportId: string,
  name: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<PackFile> {
  const digested = digesting(pieces);
  await storage.write(filePath(exportId, name), digested.chunks);
  return { name, ...digested.result() };
}

async function* segmentsOf(
  storage: PackStorage,
  exportId: string,
  name: string,
  { segments }: Checkpoint,
): AsyncIterable<Uint8Array> {
  for (let segment = 0; segment < segments; segment += 1)
    yield* storage.read(segmentPath(exportId, segment, name));
}

async function* around(
  { newline, mark, head, tail }: LineFile,
  frame: PackFrame,
  pages: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const text = (lines: readonly string[]) => lines.map((line) => line + newline).join('');
  yield* onePiece(mark + text(head(frame)));
  yield* pages;
  yield* onePiece(text(tail(frame)));
}

async function* onePiece(text: string): AsyncIterable<Uint8Array> {
  if (text !== '') yield await Promise.resolve(Buffer.from(text, 'utf8'));
}

const NEWLINE = 10;

function digesting(pieces: AsyncIterable<Uint8Array>) {
  const sha256 = createHash('sha256');
  const sm3 = createHash('sm3');
  let bytes = 0;
  let lines = 0;
  const chunks = async function* (): AsyncIterable<Uint8Array> {
    for await (const piece of pieces) {
      sha256.update(piece);
      sm3.update(piece);
      bytes += piece.length;
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) lines += 1;
      yield piece;
    }
  };
  return {
    chunks: chunks(),
    result: () => ({ bytes, lines, sha256: sha256.digest('hex'), sm3: sm3.digest('hex') }),
  };
}
