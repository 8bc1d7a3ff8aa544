import { Hole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { lift, text } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Cidr`: blocks of an IPv4 block, where all three values are known. */
const cidr: Intrinsic = (argument, scope) => {
  const items = argument.kind === 'list' ? argument.items : [];
  if (items.length < 2 || items.length > 3) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::Cidr takes a block, a count and bits', 'write it as Fn::Cidr: [10.0.0.0/16, 4, 8]');
    return unresolved('Fn::Cidr without a block and a count');
  }
  return lift(
    items.map((item) => scope.evaluate(item)),
    (known) => {
      const open = known.find((value) => value instanceof Hole);
      if (open instanceof Hole) return unresolved(open.why);
      const [block, count, bits] = known;
      return blocksOf(text(block), Number(text(count)), Number(text(bits))) ?? unresolved('Fn::Cidr of a block that is not known');
    },
    () => unresolved('Fn::Cidr with too many possible values'),
  );
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
