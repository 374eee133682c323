import { once } from 'node:events';
import { connect } from 'node:net';

/** An answer as it came over the wire. */
export type RawReply = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

/** Sends bytes over a connection of their own, and reads until the other side has closed it. */
export async function exchange(port: number, bytes: Buffer): Promise<RawReply[]> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('end', () => socket.end());
  // A connection may be reset under what is still being sent; what was answered before counts all the same.
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return readReplies(Buffer.concat(chunks), bytes.toString('latin1').startsWith('HEAD '));
}

function readReplies(bytes: Buffer, isHead: boolean): RawReply[] {
  const replies: RawReply[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) throw new Error(`no answer of HTTP: ${rest.toString('latin1').slice(0, 200)}`);
    const [statusLine = '', ...lines] = rest.toString('latin1', 0, end).split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]);
    const headers = new Map(lines.map((line) => headerOf(line)));
    const length =
      isHead || status < 200 ? 0 : Number(headers.get('content-length') ?? rest.length - end - 4);
    const isChunked = headers.get('transfer-encoding') === 'chunked';
    if (isChunked) throw new Error('an answer of ours has a length');
    const body = rest.toString('utf8', end + 4, end + 4 + length);
    if (status >= 200) replies.push({ status, headers, body });
    rest = rest.subarray(end + 4 + length);
  }
  return replies;
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
