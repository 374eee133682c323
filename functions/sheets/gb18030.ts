/**
 * GB 18030 written by turning the platform's own decoder round, so that what is written is what it reads: two bytes where
 * there are two, four otherwise.
 */
export function encodeGb18030(text: string): Buffer {
  table ??= makeTable();
  const parts: Uint8Array[] = [];
  for (const character of text) parts.push(bytesOf(character, table));
  return Buffer.concat(parts);
}

let table: ReadonlyMap<string, Uint8Array> | null = null;

const FIRST_SUPPLEMENTARY = 0x10000;
/** The four bytes of U+10000; all that follow are counted from here. */
const SUPPLEMENTARY_LEAD = 0x90;
/** Four-byte codes below this lead are those of the basic plane. */
const BASIC_LEADS = [0x81, 0x84] as const;

/** What the decoder gives for what is no code, too; so its own is set down. */
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_CODE = Uint8Array.of(0x84, 0x31, 0xa4, 0x37);

function bytesOf(character: string, known: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return Uint8Array.of(point);
  if (point >= FIRST_SUPPLEMENTARY) return fourBytes(SUPPLEMENTARY_LEAD, point - FIRST_SUPPLEMENTARY);
  return known.get(character) ?? UNKNOWN;
}

/** A question mark, for some private characters that the decoder never gives. */
const UNKNOWN = Uint8Array.of(0x3f);

function makeTable(): Map<string, Uint8Array> {
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, Uint8Array>();
  const learn = (bytes: Uint8Array) => {
    const text = decoder.decode(bytes);
    if (text.length === 1 && text !== REPLACEMENT && !made.has(text)) made.set(text, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) learn(Uint8Array.of(lead, trail));
  }
  const [first, last] = BASIC_LEADS;
  const codes = (last - first + 1) * CODES_OF_A_LEAD;
  for (let code = 0; code < codes; code += 1) learn(fourBytes(first, code));
  return made.set(REPLACEMENT, REPLACEMENT_CODE);
}

const CODES_OF_A_LEAD = 10 * 126 * 10;

/** The four-byte code so many places after the first one of a lead. */
function fourBytes(lead: number, code: number): Uint8Array {
  return Uint8Array.of(
    lead + Math.floor(code / CODES_OF_A_LEAD),
    0x30 + (Math.floor(code / 1260) % 10),
    0x81 + (Math.floor(code / 10) % 126),
    0x30 + (code % 10),
  );
}
