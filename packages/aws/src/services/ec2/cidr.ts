/** A range of addresses in CIDR notation. */
export interface Cidr {
  readonly family: 'ipv4' | 'ipv6';
  /** The first address, as a number. */
  readonly address: bigint;
  /** Bits that all addresses of the range share. */
  readonly prefixLength: number;
}

const bits = { ipv4: 32, ipv6: 128 } as const;

/** Reads CIDR notation; undefined for anything else (a token, a name). Host bits are cleared. */
export function parseCidr(text: string): Cidr | undefined {
  const [, host, length] = /^\s*([^\s/]+)\/(\d{1,3})\s*$/.exec(text) ?? [];
  if (host === undefined || length === undefined) return undefined;
  const family = host.includes(':') ? 'ipv6' : 'ipv4';
  const address = family === 'ipv4' ? ipv4(host) : ipv6(host);
  const prefixLength = Number(length);
  if (address === undefined || prefixLength > bits[family]) return undefined;
  const hostBits = BigInt(bits[family] - prefixLength);
  return { family, address: (address >> hostBits) << hostBits, prefixLength };
}

/** The one form of a range: host bits cleared as EC2 does, IPv6 short and in lower case (RFC 5952). */
export function formatCidr({ family, address, prefixLength }: Cidr): string {
  return `${family === 'ipv4' ? formatIpv4(address) : formatIpv6(address)}/${prefixLength}`;
}

/** Whether the first range holds all of the second. */
export const contains = (outer: Cidr, inner: Cidr): boolean =>
  outer.family === inner.family &&
  outer.prefixLength <= inner.prefixLength &&
  outer.address >> BigInt(bits[outer.family] - outer.prefixLength) === inner.address >> BigInt(bits[outer.family] - outer.prefixLength);

/** Whether two ranges have an address in common. */
export const overlap = (a: Cidr, b: Cidr): boolean => contains(a, b) || contains(b, a);

function ipv4(host: string): bigint | undefined {
  const parts = host.split('.');
  if (parts.length !== 4) return undefined;
  let address = 0n;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined; // a leading zero means octal to some and nothing to EC2
    address = (address << 8n) | BigInt(part);
  }
  return address;
}

function ipv6(host: string): bigint | undefined {
  const halves = host.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])].reduce((address, group) => (address << 16n) | group, 0n);
}

/** The 16-bit groups of one half of an IPv6 address; its end may be written as an IPv4 address. */
function groupsOf(half: string): bigint[] | undefined {
  if (half === '') return [];
  const groups: bigint[] = [];
  const parts = half.split(':');
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1 && part.includes('.') ? ipv4(part) : undefined;
    if (last !== undefined) groups.push(last >> 16n, last & 0xffffn);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}

const formatIpv4 = (address: bigint): string => [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');

function formatIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  let best = { at: 0, length: 0 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (groups[at + length] === '0') length++;
    if (length > best.length) best = { at, length };
  }
  if (best.length < 2) return groups.join(':');
  return `${groups.slice(0, best.at).join(':')}::${groups.slice(best.at + best.length).join(':')}`;
}
