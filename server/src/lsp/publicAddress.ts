/**
 * Whether an address of a machine, as `URL` and DNS write it (IPv4 with four decimal parts, IPv6 without brackets), is one of the public
 * internet: none of this machine, of private networks, of links, for documentation, for many at once, nor one that stands for another (RFC 6890).
 */
export function isPublicAddress(address: string): boolean {
  const four = ipv4Of(address);
  if (four !== undefined) return !RESERVED.some(([net, bits]) => four >>> (32 - bits) === (ipv4Of(net) ?? 0) >>> (32 - bits));
  const groups = ipv6Of(address);
  const [first = 0, second = 0] = groups ?? [];
  // Of IPv6 only 2000::/3 is given out; in it 2001::/23 (Teredo and others) and 2002::/16 (6to4) lead elsewhere, 2001:db8::/32 and 3fff::/20 nowhere.
  if (groups === undefined || first >>> 13 !== 1 || first === 0x2002) return false;
  return !(first === 0x2001 && (second < 0x200 || second === 0xDB8)) && !(first === 0x3FFF && second < 0x1000);
}

/** Whether a name of a host in an address is an IP address. */
export function isIpAddress(host: string): boolean {
  return ipv4Of(host) !== undefined || host.includes(':');
}

const RESERVED: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
];

function ipv4Of(address: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(address)) return undefined;
  const parts = address.split('.').map(Number);
  return parts.every((part) => part < 256) ? parts.reduce((sum, part) => (sum * 256 + part) >>> 0, 0) : undefined;
}

/** The eight groups of an IPv6 address; one whose end is written as IPv4 is none that is given out. */
function ipv6Of(address: string): readonly number[] | undefined {
  if (!/^[\da-f:]{2,39}$/iu.test(address)) return undefined;
  const [before = '', after, ...more] = address.split('::');
  const groups = (text: string): readonly number[] => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const [head, tail] = [groups(before), groups(after ?? '')];
  const missing = 8 - head.length - tail.length;
  if (more.length > 0 || (after === undefined ? missing !== 0 : missing < 1)) return undefined;
  const all = [...head, ...Array.from({ length: missing }, () => 0), ...tail];
  return all.every((group) => group >= 0 && group <= 0xFFFF) ? all : undefined;
}
