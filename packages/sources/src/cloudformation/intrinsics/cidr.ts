import { Hole } from '@demarc/model';
import { unresolved } from '../scope.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Cidr`: blocks of an IPv4 block, where all three values are known. */
const cidr: Intrinsic = (argument, scope) => {
  const [block, count, bits] = argument.kind === 'list' ? argument.items.map((item) => scope.evaluate(item)) : [];
  const open = [block, count, bits].find((value) => value instanceof Hole);
  if (open instanceof Hole) return unresolved(open.why);
  return blocksOf(String(block), Number(count), Number(bits)) ?? unresolved('Fn::Cidr of a block that is not known');
};

/** `count` blocks with this many host bits from the beginning of an IPv4 block. */
function blocksOf(block: string, count: number, bits: number): string[] | undefined {
  const [, address = '', prefix = ''] = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(block) ?? [];
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part <= 255)) || !(count >= 1 && count <= 256) || !(bits >= 1 && bits <= 32))
    return undefined;
  const size = 2 ** bits;
  const host = 2 ** (32 - Number(prefix));
  if (size * count > host) return undefined;
  const value = parts.reduce((sum, part) => sum * 256 + part, 0);
  const start = value - (value % host);
  return Array.from({ length: count }, (_, index) => {
    const own = start + index * size;
    return `${[24, 16, 8, 0].map((shift) => Math.floor(own / 2 ** shift) % 256).join('.')}/${32 - bits}`;
  });
}

export default cidr;
