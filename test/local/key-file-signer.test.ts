import { createLocalJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { readCaller } from '../../functions/http/caller.ts';
import type { TokenSigner } from '../../functions/identity/token-signer.ts';
import { keyFileSigner } from '../../local/key-file-signer.ts';

const START_MS = Date.parse('2026-01-01T00:00:00Z');
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

let folder: string;
let nowMs: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskpool-keys-'));
  nowMs = START_MS;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function startSigner(): Promise<TokenSigner> {
  return keyFileSigner(join(folder, 'token-keys.json'), () => instantFromMillis(nowMs));
}

async function kidsOf(signer: TokenSigner): Promise<(string | undefined)[]> {
  return (await signer.publicKeys()).keys.map(({ kid }) => kid);
}

/** A token as the identity function would have issued it now, good for ten minutes. */
async function issue(signer: TokenSigner): Promise<string> {
  const iat = nowMs / 1_000;
  const who = { iss: 'local', aud: 'riskpool', sub: 'wang', client_id: 'wang', role: 'manager' };
  return signer.sign({ ...who, jti: '1', iat, exp: iat + 600 });
}

async function verify(signer: TokenSigner, token: string) {
  const keys: JWTVerifyGetKey = async (header, jws) =>
    createLocalJWKSet(await signer.publicKeys())(header, jws);
  const check = { issuer: 'local', keys, now: () => new Date(nowMs) };
  const caller = await readCaller(`Bearer ${token}`, check);
  return 'problem' in caller ? caller.problem : caller.person;
}

describe('the keys of the local run', () => {
  test('are made at the first start, kept for its owner’s eyes, and the same at the next', async () => {
    const kids = await kidsOf(await startSigner());
    expect(kids).toHaveLength(2);
    expect(await kidsOf(await startSigner())).toEqual(kids);
    expect(statSync(join(folder, 'token-keys.json')).mode & 0o777).toBe(0o600);
  });

  test('are published without their private halves', async () => {
    const { keys } = await (await startSigner()).publicKeys();
    for (const key of keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  test('change after ninety days, and a token of the old one is good until it runs out', async () => {
    const signer = await startSigner();
    const [old, next] = await kidsOf(signer);
    nowMs = START_MS + 90 * DAY_MS - MINUTE_MS;
    const byOld = await issue(signer);
    nowMs += MINUTE_MS;
    const byNext = await issue(signer);
    const { protectedHeader } = await jwtVerify(byNext, createLocalJWKSet(await signer.publicKeys()), {
      currentDate: new Date(nowMs),
    });
    expect(protectedHeader.kid).toBe(next);
    expect(await kidsOf(signer)).toContain(old);
    expect([await verify(signer, byOld), await verify(signer, byNext)]).toEqual(['wang', 'wang']);
    nowMs += 9 * MINUTE_MS;
    expect(await verify(signer, byOld)).toBe('auth.token-expired');
    nowMs += 2 * MINUTE_MS;
    expect(await kidsOf(signer)).not.toContain(old);
    expect(await verify(signer, byOld)).toBe('auth.token-invalid');
  });

  test('that nobody needs any more are gone from the file at the next start, and one more is ready', async () => {
    const [old, next] = await kidsOf(await startSigner());
    nowMs = START_MS + 91 * DAY_MS;
    const kids = await kidsOf(await startSigner());
    expect(kids[0]).toBe(next);
    expect(kids).toHaveLength(2);
    expect(kids).not.toContain(old);
    expect(JSON.parse(readFileSync(join(folder, 'token-keys.json'), 'utf8'))).toHaveLength(2);
  });

  test('of another run verify nothing here', async () => {
    const token = await issue(await startSigner());
    const other = await keyFileSigner(join(folder, 'other.json'), () => instantFromMillis(nowMs));
    expect(await verify(other, token)).toBe('auth.token-invalid');
  });

  test('are not got round by a token that says it needs no signature', async () => {
    const signer = await startSigner();
    const [, payload, signature] = (await issue(signer)).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    expect(await verify(signer, `${header}.${payload ?? ''}.${signature ?? ''}`)).toBe('auth.token-invalid');
  });
});
