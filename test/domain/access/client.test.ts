import { describe, expect, test } from 'vitest';
import {
  keyInUse,
  keysOf,
  revocationOf,
  type Client,
  type ClientChange,
} from '../../../domain/access/client.ts';
import { instant } from '../../../domain/calendar/instant.ts';
import type { ClientId } from '../../../domain/identifiers/ids.ts';
import { digestOf } from '../../builders/digest.ts';

const FROM = instant('2026-01-01T00:00:00.000Z');
const TO = instant('2027-01-01T00:00:00.000Z');
const by = { actor: 'wang', at: FROM, request: { key: digestOf('key'), digest: digestOf('body') } };

function clientWith(...changes: ClientChange[]): Client {
  const registered = { ...by, action: 'register' } as const;
  const id = 'cli_1' as ClientId;
  return {
    id,
    name: '核心系统',
    role: 'bank',
    person: id,
    institutionId: null,
    changes: [registered, ...changes],
  };
}

function added(kid: string): ClientChange {
  const key = { kid, algorithm: 'ES256', jwk: {}, thumbprint: kid, from: FROM, to: TO } as const;
  return { ...by, action: 'add-key', key };
}

describe('a key of a client', () => {
  test.each([
    ['2025-12-31T23:59:59.999Z', false],
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-12-31T23:59:59.999Z', true],
    ['2027-01-01T00:00:00.000Z', false],
  ])('at %s is in use: %s', (at, isInUse) => {
    expect(keyInUse(clientWith(added('a')), 'a', instant(at)) !== null).toBe(isInUse);
  });

  test('is not in use once it was retired, and the others still are', () => {
    const client = clientWith(added('a'), added('b'), { ...by, action: 'retire-key', kid: 'a' });
    expect(keyInUse(client, 'a', FROM)).toBeNull();
    expect(keyInUse(client, 'b', FROM)?.kid).toBe('b');
    expect(keysOf(client).map(({ retired }) => retired !== null)).toEqual([true, false]);
  });

  test('of another name is none', () => {
    expect(keyInUse(clientWith(added('a')), 'b', FROM)).toBeNull();
  });
});

test('a client stays revoked, whatever comes after', () => {
  const revoked = { ...by, action: 'revoke', reason: '合同终止' } as const;
  expect(revocationOf(clientWith())).toBeNull();
  expect(revocationOf(clientWith(revoked, added('a')))).toEqual(revoked);
});
