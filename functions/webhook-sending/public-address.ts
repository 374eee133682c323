import { BlockList, isIP, isIPv4 } from 'node:net';

/** What is not of the public internet (IANA special-purpose registries): private, shared, local to a link or a machine, reserved. */
const NOT_PUBLIC_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];

/**
 * All else of IPv6 than 2000::/3 is not public: loopback, mapped addresses of IPv4, those by which NAT64 reaches them, unique
 * local and link-local ones. Within it these are not: they lead to IPv4 through tunnels, or are for documents and tests.
 */
const PUBLIC_V6 = '2000::/3';
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const notPublicV4 = listOf('ipv4', NOT_PUBLIC_V4);
const publicV6 = listOf('ipv6', [PUBLIC_V6]);
const notPublicV6 = listOf('ipv6', NOT_PUBLIC_V6);
const loopbackV4 = listOf('ipv4', ['127.0.0.0/8']);

/** Whether something may be sent to an address. Loopback is for the local run, where whoever runs it said so. */
export function maySendTo(address: string, allowsLoopback: boolean): boolean {
  if (allowsLoopback && isLoopback(address)) return true;
  if (isIPv4(address)) return !notPublicV4.check(address, 'ipv4');
  if (isIP(address) === 0) return false;
  return publicV6.check(address, 'ipv6') && !notPublicV6.check(address, 'ipv6');
}

function isLoopback(address: string): boolean {
  return isIPv4(address) ? loopbackV4.check(address, 'ipv4') : address === '::1';
}

function listOf(family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', prefix = ''] = subnet.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}
