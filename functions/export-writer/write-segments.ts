import type { Platform } from '../http/platform.ts';
import { segmentPath, type PackStorage } from '../exports/pack-storage.ts';
import type { Checkpoint } from '../store/checkpoint-item.ts';
import type { Export, PackRequest } from '../store/export-item.ts';
import { withLines, withPage } from './add-up.ts';
import { linesOf } from './file-forms.ts';
import type { Lines, PackPage } from './pack-page.ts';
import { readPage } from './read-page.ts';

/** Keeps how far the pack has come; throws where it is no longer this writer's to write. */
export type Keep = (checkpoint: Checkpoint) => Promise<void>;

export type Segmenting = {
  readonly storage: PackStorage;
  /** So many entries are kept in memory at most, and lost to a kill. */
  readonly segmentEntries: number;
};

/** Reads the pack's entries and writes the lines of every file of it, segment by segment, from where it left off. */
export async function writeSegments(
  platform: Platform,
  { storage, segmentEntries }: Segmenting,
  { id, asked }: Export,
  from: Checkpoint,
  keep: Keep,
): Promise<Checkpoint> {
  const forms = linesOf(asked);
  let checkpoint = from;
  while (checkpoint.seq < asked.lastSeq) {
    const texts = new SegmentTexts(forms);
    const { seq: afterSeq, segments } = checkpoint;
    while (checkpoint.seq < asked.lastSeq && checkpoint.seq - afterSeq < segmentEntries) {
      const most = segmentEntries - (checkpoint.seq - afterSeq);
      const page = await readPage(platform, asked, checkpoint, most);
      checkpoint = { ...withPage(checkpoint, page), lines: texts.add(page, asked, checkpoint.lines) };
    }
    for (const { name } of forms)
      await storage.write(segmentPath(id, segments, name), oneChunk(texts.of(name)));
    checkpoint = { ...checkpoint, segments: segments + 1 };
    await keep(checkpoint);
  }
  return checkpoint;
}

/** The lines of every file in one segment. */
class SegmentTexts {
  private readonly forms: readonly Lines[];
  private readonly texts = new Map<string, string[]>();

  constructor(forms: readonly Lines[]) {
    this.forms = forms;
  }

  /** How many lines there are of each file with this page. */
  add(page: PackPage, asked: PackRequest, before: Checkpoint['lines']): Checkpoint['lines'] {
    let lines = before;
    for (const form of this.forms) {
      const added = form.page(page, asked);
      if (added.length === 0) continue;
      const texts = this.texts.get(form.name) ?? [];
      this.texts.set(form.name, texts);
      texts.push(added.join(form.newline), form.newline);
      lines = withLines(lines, form.name, added.length);
    }
    return lines;
  }

  of(name: string): string {
    return this.texts.get(name)?.join('') ?? '';
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is written is a stream, of one piece here
async function* oneChunk(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
