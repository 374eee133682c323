import { deflateSync } from 'node:zlib';

/** A file of numbered objects (ISO 32000-1, 7.5), written as they come; only where each of them begins is kept. */
export class PdfFile {
  private readonly starts: number[] = [];
  private pending: Uint8Array[] = [];
  private offset = 0;
  pendingBytes = 0;

  constructor() {
    // The second line says to whoever passes it on that it is no text.
    this.push('%PDF-1.7\n');
    this.push(Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  }

  /** The number of an object that is written later. */
  reserve(): number {
    return this.starts.push(0);
  }

  write(number: number, text: string): void {
    this.starts[number - 1] = this.offset;
    this.push(`${String(number)} 0 obj\n${text}\nendobj\n`);
  }

  /** An object of bytes, packed, with what is said of them. */
  writeStream(number: number, content: string | Uint8Array, told = ''): void {
    const bytes = deflateSync(content);
    this.starts[number - 1] = this.offset;
    this.push(
      `${String(number)} 0 obj\n<<${told} /Filter /FlateDecode /Length ${String(bytes.length)}>>\nstream\n`,
    );
    this.push(bytes);
    this.push('\nendstream\nendobj\n');
  }

  /** Where every object is, and where one begins to read. */
  end(root: number, info: number, id: string): void {
    const start = this.offset;
    const size = String(this.starts.length + 1);
    const places = this.starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
    this.push(`xref\n0 ${size}\n0000000000 65535 f \n${places}`);
    const names = `/Root ${refTo(root)} /Info ${refTo(info)} /ID [<${id}> <${id}>]`;
    this.push(`trailer\n<</Size ${size} ${names}>>\nstartxref\n${String(start)}\n%%EOF\n`);
  }

  /** What was written since this was last asked for. */
  take(): Uint8Array {
    const taken = Buffer.concat(this.pending);
    this.pending = [];
    this.pendingBytes = 0;
    return taken;
  }

  private push(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    this.offset += bytes.length;
  }
}

export function refTo(number: number): string {
  return `${String(number)} 0 R`;
}

/** Any text, as what is told of a file has it: UTF-16 after its mark. */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
