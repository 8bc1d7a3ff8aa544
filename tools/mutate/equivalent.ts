/** A mutant that changes nothing that anyone could see, and why. */
export interface Equivalent {
  readonly check: string;
  /** A part of the line that the mutant begins on. */
  readonly line: string;
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

/** The mutants that no row can kill. */
export const equivalents: readonly Equivalent[] = [
  {
    check: 'ec2-security-group-uses-narrow-public-ranges',
    line: 'publicIpv6 !== undefined',
    before: 'publicIpv6 !== undefined && (contains(publicIpv6, cidr) || contains(cidr, publicIpv6))',
    after: '((contains(publicIpv6, cidr) || contains(cidr, publicIpv6)))',
    because: 'the range is written in the file and can be parsed: only the compiler does not know',
  },
  {
    check: 'ec2-security-group-uses-narrow-public-ranges',
    line: 'length: longest - shortest + 1',
    before: '1',
    after: '2',
    because: 'no range has a prefix longer than the longest',
  },
  {
    check: 'ec2-security-group-uses-narrow-public-ranges',
    line: "isWide(rule, 'CidrIp', settings.minPrefixLength, 32)",
    before: '32',
    after: '33',
    because: 'no IPv4 range has a prefix of 33',
  },
  {
    check: 'ec2-security-group-uses-narrow-public-ranges',
    line: "isWide(rule, 'CidrIpv6', settings.minIpv6PrefixLength, 128)",
    before: '128',
    after: '129',
    because: 'no IPv6 range has a prefix of 129',
  },
  {
    check: 'lambda-function-reserves-concurrency',
    line: '?? -1) < 0',
    before: '1',
    after: '2',
    because: 'any number below zero says that nothing is reserved',
  },
];
