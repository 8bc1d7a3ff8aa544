import { has, matches } from '@demarc/model';

/** Anything that may name the KMS key of its storage. */
interface WithKey {
  readonly KmsKeyId?: string | undefined;
}

/** Why the storage has no key of the customer's own. The aliases `alias/aws/…` are reserved for the keys that AWS manages. */
export function lacksOwnKey(named: WithKey): string | false {
  if (!has(named, 'KmsKeyId')) return 'no key is named: a key of AWS encrypts it, if any does';
  return (matches(named, 'KmsKeyId', 'alias/aws/*') || matches(named, 'KmsKeyId', '*:alias/aws/*')) && 'the key that is named is AWS’s own';
}
