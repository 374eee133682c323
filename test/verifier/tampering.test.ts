/**
 * What somebody may do to a pack: to its files, with the manifest made to fit, or as the operator who holds the key and
 * has everything written and signed anew. Every one of these is found, and named for what it is.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fen } from '../../domain/money/fen.ts';
import type { PackRequest } from '../../functions/store/export-item.ts';
import { readHead } from '../../functions/store/journal.ts';
import { BROWSER_TOOLS } from '../../verifier/browser-tools.ts';
import { chanceOf, type Chance } from '../simulation/chance.ts';
import { expectPassed, verdictOn, type PackBytes } from '../exports/pack-desk.ts';
import { makeHistory, type History } from '../exports/rich-history.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { publishedKeys, readDraft, rechained, resigned, sealed, type Draft } from './draft.ts';
import { BYTE_TAMPERINGS } from './tamper-bytes.ts';
import { CLAIM_FORMS } from './tamper-claim-form.ts';
import { CLAIM_TAMPERINGS } from './tamper-claims.ts';
import { DUTY_TAMPERINGS } from './tamper-duties.ts';
import { ENTRY_TAMPERINGS, rewritten } from './tamper-entries.ts';
import { MANIFEST_TAMPERINGS } from './tamper-manifest.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);
const KEY = generateKeyPairSync('ed25519');
const KEYS = publishedKeys(KEY);

let run: TestRun;
let history: History;
let compensation: Draft;
let guidance: Draft;

beforeAll(async () => {
  run = await startTestRun();
  history = await makeHistory(run);
  compensation = await wholeDraft('compensation');
  guidance = await wholeDraft('guidance');
  console.log(`tamperings with seed ${String(SEED)}`);
}, 60_000);

afterAll(async () => {
  await run.stop();
});

async function wholeDraft(poolId: PackRequest['poolId']): Promise<Draft> {
  const { seq } = await readHead(run.platform.store, poolId);
  return readDraft(run.platform, {
    ...{ poolId, firstSeq: 1, lastSeq: seq, period: null },
    ...{ formats: ['csv', 'beancount', 'hledger'], language: 'zh' },
  });
}

async function expectFound(pack: PackBytes, codes: readonly string[], keys = KEYS): Promise<void> {
  const verdict = await verdictOn(pack, keys);
  expect(verdict.passed, 'the tampering is not found').toBe(false);
  expect(await verdictOn(pack, keys, { tools: BROWSER_TOOLS }), 'with what a browser has').toEqual(verdict);
  if (!verdict.passed) expect(codes, JSON.stringify(verdict.fault)).toContain(verdict.fault.code);
}

function sha256Of(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

function chance(): Chance {
  return chanceOf(SEED);
}

test('untampered, both packs pass', async () => {
  await expectPassed(sealed(compensation, KEY), KEYS);
  await expectPassed(sealed(guidance, KEY), KEYS);
  await expectPassed(resigned(sealed(compensation, KEY), KEY), KEYS);
});

describe('without the key', () => {
  test.each(Object.entries(BYTE_TAMPERINGS))('%s is found', async (_name, { tamper, codes }) => {
    await expectFound(tamper(sealed(compensation, KEY), chance()), codes);
  });

  test('a pack signed anew with another key is found', async () => {
    const other = generateKeyPairSync('ed25519');
    await expectFound(sealed(compensation, other), ['signature.unknown-key']);
  });

  test('another key under the name of a published one is found', async () => {
    const other = generateKeyPairSync('ed25519');
    const pack = sealed(compensation, other);
    const named = pack
      .get('signature.json')
      ?.toString()
      .replace(/"keyId": "\w+"/, `"keyId": "${JSON.parse(KEYS).keys[0].keyId}"`);
    await expectFound(new Map([...pack, ['signature.json', Buffer.from(named ?? '')]]), ['signature.wrong']);
  });

  test('published keys that are not what their names say are found', async () => {
    const other = generateKeyPairSync('ed25519');
    const forged = JSON.parse(publishedKeys(KEY));
    forged.keys[0].publicKey = JSON.parse(publishedKeys(other)).keys[0].publicKey;
    await expectFound(sealed(compensation, KEY), ['signature.unknown-key'], JSON.stringify(forged));
  });

  test('the signature of another pack is found', async () => {
    const other = sealed(guidance, KEY).get('signature.json') ?? Buffer.alloc(0);
    await expectFound(new Map([...sealed(compensation, KEY), ['signature.json', other]]), [
      'signature.other-manifest',
    ]);
  });
});

describe('with the key, by whoever runs the platform', () => {
  test.each(Object.entries(MANIFEST_TAMPERINGS))('%s is found', async (_name, { change, codes }) => {
    await expectFound(resigned(sealed(compensation, KEY), KEY, change), codes);
  });

  test.each(Object.entries(ENTRY_TAMPERINGS))('%s is found', async (_name, { tamper, codes }) => {
    await expectFound(sealed(tamper(compensation, chance(), history), KEY), codes);
  });

  test.each(Object.entries({ ...CLAIM_TAMPERINGS, ...DUTY_TAMPERINGS }))(
    '%s is found',
    async (_name, { tamper, codes, pool }) => {
      const draft = pool === 'guidance' ? guidance : compensation;
      await expectFound(sealed(tamper(draft, history), KEY), codes);
    },
  );

  test.each(Object.entries(CLAIM_FORMS))('claims with %s are found', async (_name, [text, instead]) => {
    const pack = sealed(compensation, KEY);
    const claims = pack.get('claims.jsonl')?.toString() ?? '';
    const changed = claims.replace(text, instead);
    expect(changed).not.toBe(claims);
    await expectFound(resigned(new Map([...pack, ['claims.jsonl', Buffer.from(changed)]]), KEY), [
      'claim.form',
    ]);
  });

  test('a claim that is no UTF-8 is found', async () => {
    const pack = sealed(compensation, KEY);
    const changed = Buffer.from(pack.get('claims.jsonl') ?? '');
    changed[changed.indexOf('"exp_') + 1] = 0xff;
    await expectFound(resigned(new Map([...pack, ['claims.jsonl', changed]]), KEY), ['file.encoding']);
  });

  test.each(['entries.csv', 'claims.csv', 'balances.csv', 'journal.beancount', 'journal.hledger'])(
    '%s that says something else than the entries is found',
    async (name) => {
      const pack = sealed(compensation, KEY);
      const changed = pack
        .get(name)
        ?.toString()
        .replace(
          /(\d)(\.\d\d)(?!.*\d\.\d\d)/s,
          (_all, digit: string, rest: string) => `${String((Number(digit) + 1) % 10)}${rest}`,
        );
      await expectFound(resigned(new Map([...pack, [name, Buffer.from(changed ?? '')]]), KEY), [
        'sheet.differs',
      ]);
    },
  );

  describe('in a pack that goes on where another ended', () => {
    const FIRST_SEQ = 7;
    let before: PackBytes;
    let after: PackBytes;

    beforeAll(async () => {
      const { asked } = compensation;
      before = sealed(await readDraft(run.platform, { ...asked, lastSeq: FIRST_SEQ - 1 }), KEY);
      after = following(sealed(await readDraft(run.platform, { ...asked, firstSeq: FIRST_SEQ }), KEY));
    });

    /** Signed as the one that follows. */
    function following(pack: PackBytes, manifestSha256 = sha256Of(before.get('manifest.json'))): PackBytes {
      const previousPack = { lastSeq: FIRST_SEQ - 1, manifestSha256 };
      return resigned(pack, KEY, (manifest) => ({ ...manifest, previousPack }));
    }

    test('untampered, it passes beside the one before it, and by itself', async () => {
      expect(await verdictOn(after, KEYS, { previous: before })).toMatchObject({ passed: true });
      await expectPassed(after, KEYS);
    });

    test('another previous pack named is found beside the right one', async () => {
      const verdict = await verdictOn(following(after, 'ab'.repeat(32)), KEYS, { previous: before });
      expect(verdict).toMatchObject({ passed: false, fault: { code: 'previous.other' } });
    });

    test('balances that it did not begin with are found beside the one before it, though all after them fit', async () => {
      const { asked } = compensation;
      const draft = await readDraft(run.platform, { ...asked, firstSeq: FIRST_SEQ });
      const { available, fiscal } = draft.opening.balances;
      const balances = {
        ...draft.opening.balances,
        available: fen(available + 5n),
        fiscal: fiscal - 5n,
      };
      const enriched = { ...draft, opening: { ...draft.opening, balances } };
      const claims = draft.claims.map((claim) => ({
        ...claim,
        usage: { ...claim.usage, headroomFen: fen(claim.usage.headroomFen + 5n) },
      }));
      const pack = following(sealed(rechained({ ...enriched, claims }, draft.entries), KEY));
      await expectPassed(pack, KEYS);
      const verdict = await verdictOn(pack, KEYS, { previous: before });
      expect(verdict).toMatchObject({ passed: false, fault: { code: 'previous.differs' } });
    });

    test('a previous pack that another key signed is found', async () => {
      const other = generateKeyPairSync('ed25519');
      const verdict = await verdictOn(after, KEYS, { previous: resigned(before, other) });
      expect(verdict).toMatchObject({ passed: false, fault: { code: 'signature.unknown-key' } });
    });
  });

  test('a history that was rewritten as a whole is found by an entry that was noted before', async () => {
    const noted = compensation.entries[4];
    if (noted === undefined) throw new Error('the history is long');
    const anchors = [{ seq: noted.seq, hash: noted.hash }];
    expect(await verdictOn(sealed(compensation, KEY), KEYS, { anchors })).toMatchObject({ passed: true });
    const verdict = await verdictOn(sealed(rewritten(compensation), KEY), KEYS, { anchors });
    expect(verdict).toMatchObject({ passed: false, fault: { code: 'anchor.differs' } });
  });
});
