/** What was written as lines of JSON, some at a time, however the bytes are cut. */
export async function* readJsonLines<Value>(
  pieces: AsyncIterable<Uint8Array>,
): AsyncIterable<readonly Value[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map((line) => JSON.parse(line) as Value);
  }
}
