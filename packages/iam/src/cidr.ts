import { isToken } from './token.ts';

/**
 * Whether an address or range of `aws:SourceIp` is narrow enough to count as a fixed value: no broader than /8 in IPv4 and /32 in IPv6. An address
 * without prefix is one address. The private ranges (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16), which the page excepts, are no broader than /8 and
 * need no exception. A whole token is an address; behind a token the family is not known, so its prefix must be narrow in both. What is no address or
 * range is not narrow.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (read 2026-11-26), "The meaning of public".
 */
export function isNarrowRange(range: string): boolean {
  const slash = range.lastIndexOf('/');
  const cut = slash > range.lastIndexOf('⟩') ? slash : -1;
  const address = cut < 0 ? range : range.slice(0, cut);
  const bits = family(address);
  if (bits === undefined) return false;
  if (cut < 0) return true;
  const digits = range.slice(cut + 1);
  if (!/^\d{1,3}$/u.test(digits)) return false;
  const prefix = Number(digits);
  return prefix <= bits && prefix >= (bits === 32 && !isToken(address) ? 8 : 32);
}

/** The number of bits of an address (32 or 128; a token's: the larger), `undefined` where the text is no address. */
function family(address: string): 32 | 128 | undefined {
  if (isToken(address)) return 128;
  if (isIpv4(address)) return 32;
  return isIpv6(address) ? 128 : undefined;
}

function isIpv4(address: string): boolean {
  const parts = address.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) <= 255);
}

/** RFC 4291, section 2.2: eight groups, `::` once for one or more of zeros, an IPv4 address for the last two. */
function isIpv6(address: string): boolean {
  const [before = '', after, ...more] = address.split('::');
  if (more.length > 0) return false;
  const head = groups(before, after === undefined);
  if (after === undefined) return head === 8;
  const tail = groups(after, true);
  return head !== undefined && tail !== undefined && head + tail <= 7;
}

/** The number of groups in a part of an IPv6 address, `undefined` where one is malformed; an IPv4 address counts as two. */
function groups(part: string, atEnd: boolean): number | undefined {
  if (part === '') return 0;
  const all = part.split(':');
  const last = all.at(-1) ?? '';
  const mapped = atEnd && isIpv4(last);
  const plain = mapped ? all.slice(0, -1) : all;
  if (!plain.every((group) => /^[\da-f]{1,4}$/iu.test(group))) return undefined;
  return all.length + (mapped ? 1 : 0);
}
