import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maySendTo } from '../../functions/webhook-sending/public-address.ts';

describe('nothing is ever sent to', () => {
  test.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '::']],
    [
      'a private network',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
    ],
    ['the metadata of a cloud', ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '169.254.170.2']],
    ['a link', ['169.254.0.1', 'fe80::1', 'febf::1']],
    ['addresses that a carrier shares', ['100.64.0.1', '100.127.255.255']],
    [
      'addresses of IPv4 dressed as IPv6',
      ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1'],
    ],
    ['addresses of IPv4 behind NAT64', ['64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::1']],
    ['addresses of IPv4 behind a tunnel', ['2002:7f00:1::', '2001:0:7f00:1::1']],
    ['everybody at once', ['224.0.0.1', '255.255.255.255', 'ff02::1']],
    [
      'what is reserved, or for documents',
      [
        '240.0.0.1',
        '192.0.2.1',
        '198.51.100.1',
        '203.0.113.1',
        '2001:db8::1',
        '3fff::1',
        '198.18.0.1',
        '192.0.0.1',
      ],
    ],
    ['what is no address', ['localhost', '', '1', '127.1', '0x7f000001', '1.2.3.4.5', '::1%lo']],
  ])('%s', (_name, addresses) => {
    for (const address of addresses) expect(maySendTo(address, false), address).toBe(false);
  });
});

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '2400:3200::1',
  '2a00:1450::1',
])('to %s, which is public, it is', (address) => {
  expect(maySendTo(address, false)).toBe(true);
});

test('where it is allowed, it is sent to this machine, and to nothing else that is not public', () => {
  for (const address of ['127.0.0.1', '127.0.0.2', '::1']) expect(maySendTo(address, true)).toBe(true);
  for (const address of ['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fe80::1', '0.0.0.0'])
    expect(maySendTo(address, true)).toBe(false);
});

test('of all addresses that are mapped or translated from IPv4, to none', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(octet, octet, octet, octet, (...octets) => {
      const v4 = octets.join('.');
      expect(maySendTo(`::ffff:${v4}`, true)).toBe(false);
      expect(maySendTo(`64:ff9b::${v4}`, true)).toBe(false);
    }),
  );
});
