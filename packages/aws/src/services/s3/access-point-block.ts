import { any } from '@demarc/model';

/** The four switches of Block Public Access, as access points have them. */
interface Block {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}
const switches = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

/** What of the block is off, in words; nothing when all of it is on. */
export function whatIsOff(block: Block | undefined): string | false {
  const isOff = any(...switches.map((name) => () => block?.[name] !== true));
  return isOff && 'not all four switches of its public access block are on';
}

/** The block with all its switches on. */
export const allOn: Block = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
