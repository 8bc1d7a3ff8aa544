import { hasToken, pseudo } from '@demarc/model';
import type { ContextOf } from '../kit.ts';

/** Whether a Region, by its name or a token, is the one that the resource is in. A template does not know in which it will be. */
export function isOwnRegion(region: string, { resource, one }: Pick<ContextOf, 'resource' | 'one'>): boolean {
  if (region === pseudo('AWS::Region')) return true;
  const own = resource.region;
  return region === (own === undefined || hasToken(own) ? one('Demarc::Account::Region').Name : own);
}
