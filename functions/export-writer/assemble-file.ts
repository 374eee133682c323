import { createHash } from 'node:crypto';
import { filePath, segmentPath, type PackStorage } from '../exports/pack-storage.ts';
import type { Checkpoint, PackFile } from '../store/checkpoint-item.ts';
import type { Export } from '../store/export-item.ts';
import type { FileForm, PackFrame } from './pack-page.ts';

/** Puts a file together from its segments, between what begins and what ends it, and digests it on the way. */
export async function assembleFile(
  storage: PackStorage,
  { id }: Export,
  form: FileForm,
  frame: PackFrame,
): Promise<PackFile> {
  const { name, newline, mark } = form;
  const [head, tail] = [form.head(frame), form.tail(frame)];
  const text = (lines: readonly string[]) => lines.map((line) => line + newline).join('');
  const pieces = inOrder(storage, id, name, frame.closing, mark + text(head), text(tail));
  const digested = digesting(pieces);
  await storage.write(filePath(id, name), digested.chunks);
  const lines = head.length + (frame.closing.lines[name] ?? 0) + tail.length;
  return { name, lines, ...digested.result() };
}

/** A file that is of one piece. */
export async function writeWhole(
  storage: PackStorage,
  { id }: Export,
  name: string,
  text: string,
): Promise<PackFile> {
  const digested = digesting(inOrder(storage, id, name, { segments: 0 }, text, ''));
  await storage.write(filePath(id, name), digested.chunks);
  return { name, lines: text.split('\n').length - 1, ...digested.result() };
}

async function* inOrder(
  storage: PackStorage,
  exportId: string,
  name: string,
  { segments }: Pick<Checkpoint, 'segments'>,
  head: string,
  tail: string,
): AsyncIterable<Uint8Array> {
  if (head !== '') yield Buffer.from(head, 'utf8');
  for (let segment = 0; segment < segments; segment += 1)
    yield* storage.read(segmentPath(exportId, segment, name));
  if (tail !== '') yield Buffer.from(tail, 'utf8');
}

function digesting(pieces: AsyncIterable<Uint8Array>) {
  const sha256 = createHash('sha256');
  const sm3 = createHash('sm3');
  let bytes = 0;
  const chunks = async function* (): AsyncIterable<Uint8Array> {
    for await (const piece of pieces) {
      sha256.update(piece);
      sm3.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  return {
    chunks: chunks(),
    result: () => ({ bytes, sha256: sha256.digest('hex'), sm3: sm3.digest('hex') }),
  };
}
