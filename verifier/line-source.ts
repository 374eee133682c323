import { insist, PackFault } from './fault.ts';

/** The lines of a file, one after the other; waits only where the next piece of it has to be read. */
export class LineSource {
  readonly name: string;
  /** How many were taken. */
  taken = 0;
  private readonly pieces: AsyncIterator<Uint8Array>;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** What was read, and where in it the next line begins. */
  private text = '';
  private index = 0;
  private isAtEnd = false;

  constructor(name: string, pieces: AsyncIterable<Uint8Array>) {
    this.name = name;
    this.pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line where it is there already; null says to ask `takeLater`. */
  take(): string | null {
    const end = this.text.indexOf('\n', this.index);
    if (end < 0) return null;
    const line = this.text.slice(this.index, end);
    this.index = end + 1;
    this.taken += 1;
    return line;
  }

  /** The next line, or null after the last. */
  async takeLater(): Promise<string | null> {
    for (let line = this.take(); ; line = this.take()) {
      if (line !== null) return line;
      if (this.isAtEnd) return null;
      await this.fill();
    }
  }

  private async fill(): Promise<void> {
    const next = await this.pieces.next();
    const isLast = next.done === true;
    try {
      const more = isLast ? this.decoder.decode() : this.decoder.decode(next.value, { stream: true });
      this.text = this.text.slice(this.index) + more;
    } catch {
      throw new PackFault('file.encoding', this.name);
    }
    this.index = 0;
    if (!isLast) return;
    this.isAtEnd = true;
    insist(this.text === '' || this.text.endsWith('\n'), 'file.encoding', this.name);
  }
}

export async function takeLine(source: LineSource): Promise<string | null> {
  return source.take() ?? source.takeLater();
}
