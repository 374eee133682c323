import type { PackBytes } from '../exports/pack-desk.ts';
import type { Chance } from '../simulation/chance.ts';

/** What can be done to a pack's files without the key; the codes that may then be told. */
export type ByteTampering = {
  readonly tamper: (pack: PackBytes, chance: Chance) => PackBytes;
  readonly codes: readonly string[];
};

const FILES = [
  'entries.jsonl',
  'claims.jsonl',
  'reversals.jsonl',
  'policies.jsonl',
  'entries.csv',
  'claims.csv',
  'balances.csv',
  'journal.beancount',
  'journal.hledger',
];
const DIGESTS = ['file.sha256', 'file.size'];

function onFile(name: string, change: (bytes: Buffer, chance: Chance) => Buffer): ByteTampering['tamper'] {
  return (pack, chance) => new Map([...pack, [name, change(pack.get(name) ?? Buffer.alloc(0), chance)]]);
}

function flipped(bytes: Buffer, chance: Chance): Buffer {
  const changed = Buffer.from(bytes);
  const at = chance.below(bytes.length);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

function swapped(bytes: Buffer, chance: Chance): Buffer {
  const lines = bytes.toString().split('\n');
  const at = 1 + chance.below(lines.length - 4);
  [lines[at], lines[at + 1]] = [lines[at + 1] ?? '', lines[at] ?? ''];
  return Buffer.from(lines.join('\n'));
}

function without(bytes: Buffer, chance: Chance): Buffer {
  const lines = bytes.toString().split('\n');
  lines.splice(chance.below(lines.length - 1), 1);
  return Buffer.from(lines.join('\n'));
}

function repeated(bytes: Buffer, chance: Chance): Buffer {
  const lines = bytes.toString().split('\n');
  const at = chance.below(lines.length - 1);
  lines.splice(at, 0, lines[at] ?? '');
  return Buffer.from(lines.join('\n'));
}

function truncated(bytes: Buffer, chance: Chance): Buffer {
  return bytes.subarray(0, chance.below(bytes.length));
}

function each(
  what: string,
  names: readonly string[],
  change: (bytes: Buffer, chance: Chance) => Buffer,
): Record<string, ByteTampering> {
  return Object.fromEntries(
    names.map((name) => [`${name} with ${what}`, { tamper: onFile(name, change), codes: DIGESTS }]),
  );
}

export const BYTE_TAMPERINGS: Readonly<Record<string, ByteTampering>> = {
  ...each('a bit flipped', FILES, flipped),
  ...each('two lines swapped', ['entries.jsonl', 'claims.jsonl', 'entries.csv'], swapped),
  ...each('a line taken out', ['entries.jsonl', 'claims.jsonl', 'entries.csv', 'journal.hledger'], without),
  ...each('a line twice', ['entries.jsonl', 'claims.jsonl', 'entries.csv', 'journal.beancount'], repeated),
  ...each('its end cut off', ['entries.jsonl', 'claims.jsonl', 'policies.jsonl', 'entries.csv'], truncated),
  'a file taken out': {
    tamper: (pack) => new Map([...pack].filter(([name]) => name !== 'claims.csv')),
    codes: ['file.missing'],
  },
  'the manifest taken out': {
    tamper: (pack) => new Map([...pack].filter(([name]) => name !== 'manifest.json')),
    codes: ['file.missing'],
  },
  'the signature taken out': {
    tamper: (pack) => new Map([...pack].filter(([name]) => name !== 'signature.json')),
    codes: ['file.missing'],
  },
  'a file put in': {
    tamper: (pack) => new Map([...pack, ['notes.txt', Buffer.from('all is well')]]),
    codes: ['file.strange'],
  },
  'one file in the place of another': {
    tamper: (pack) => new Map([...pack, ['claims.csv', pack.get('entries.csv') ?? Buffer.alloc(0)]]),
    codes: DIGESTS,
  },
  'the manifest with another total': {
    tamper: onFile('manifest.json', (bytes) =>
      Buffer.from(bytes.toString().replace('"debitFen": "0"', '"debitFen": "1"')),
    ),
    codes: ['signature.other-manifest'],
  },
  'the signature with a bit flipped': {
    tamper: onFile('signature.json', (bytes) =>
      Buffer.from(
        bytes
          .toString()
          .replace(
            /("signature": ")(.)/,
            (_all, start: string, first: string) => `${start}${first === 'A' ? 'B' : 'A'}`,
          ),
      ),
    ),
    codes: ['signature.wrong'],
  },
};
