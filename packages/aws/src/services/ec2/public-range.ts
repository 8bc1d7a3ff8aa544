import { contains, parseCidr, type Cidr } from './cidr.ts';

/** Addresses that nobody has on the internet: private use, shared, loopback, link-local, multicast and reserved (RFC 6890, RFC 4193). */
const notPublic = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
]
  .map(parseCidr)
  .filter((cidr) => cidr !== undefined);
const publicIpv6 = parseCidr('2000::/3');

/** Whether some address of a range can be met on the internet. */
export const isPublicRange = (cidr: Cidr): boolean =>
  cidr.family === 'ipv4'
    ? !notPublic.some((range) => contains(range, cidr))
    : publicIpv6 !== undefined && (contains(publicIpv6, cidr) || contains(cidr, publicIpv6));
