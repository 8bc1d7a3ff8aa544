import { has, matches } from '@demarc/model';

/** Whether the key that a property names is one that AWS manages. The aliases `alias/aws/…` are reserved for those. */
export const namesAwsKey = <T extends object>(owner: T | undefined, name: keyof T & string): boolean =>
  matches(owner, name, 'alias/aws/*') || matches(owner, name, 'arn:*:alias/aws/*');

/** Why what a property's key encrypts has no key of the customer's own; `unnamed` says what holds where no key is named. */
export function lacksCustomerKey<T extends object>(owner: T, name: keyof T & string, unnamed: string): string | false {
  return has(owner, name) ? namesAwsKey(owner, name) && 'the key that is named is AWS’s own' : unnamed;
}
