import { insist, PackFault } from './fault.ts';

const NEWLINE = 10;

/**
 * The lines of a file, one after the other; waits only where the next piece of it has to be read. Each is decoded by itself,
 * for a text takes twice the room, and the time, where anything in it is Chinese.
 */
export class LineSource {
  readonly name: string;
  /** How many were taken. */
  taken = 0;
  private readonly pieces: AsyncIterator<Uint8Array>;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** What was read, and where in it the next line begins. */
  private bytes: Uint8Array = new Uint8Array(0);
  private index = 0;
  private isAtEnd = false;

  constructor(name: string, pieces: AsyncIterable<Uint8Array>) {
    this.name = name;
    this.pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line where it is there already; null says to ask `takeLater`. */
  take(): string | null {
    const end = this.bytes.indexOf(NEWLINE, this.index);
    if (end < 0) return null;
    const line = this.decode(this.bytes.subarray(this.index, end));
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

  private decode(bytes: Uint8Array): string {
    try {
      return this.decoder.decode(bytes);
    } catch {
      throw new PackFault('file.encoding', this.name);
    }
  }

  private async fill(): Promise<void> {
    // The next piece may come to lie where this one does.
    const rest = this.bytes.slice(this.index);
    const next = await this.pieces.next();
    this.bytes = rest;
    this.index = 0;
    if (next.done === true) {
      this.isAtEnd = true;
      insist(rest.length === 0, 'file.encoding', this.name);
      return;
    }
    this.bytes = rest.length === 0 ? next.value : joined(rest, next.value);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

export async function takeLine(source: LineSource): Promise<string | null> {
  return source.take() ?? source.takeLater();
}
