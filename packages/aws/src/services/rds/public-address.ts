import { has, is } from '@demarc/model';
import { isMember, type Instance } from './instance.ts';

/** The page that says what holds where nobody sets it. */
export const byDefault =
  'https://docs.aws.amazon.com/fr_fr/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/-builder/publicly-accessible.html'; // 2026-11-26

/**
 * Why a database gets a public address; nothing where it gets none. Where nobody sets it, RDS decides by the subnet group: public without one, unless it
 * is Aurora, and public in the one that is called "default". An older edition of the page decides by the internet gateway of the VPC instead.
 */
export function publicAddress(instance: Instance): string | undefined {
  if (instance.PubliclyAccessible !== undefined) return instance.PubliclyAccessible ? 'PubliclyAccessible is on' : undefined;
  if (isMember(instance)) return undefined;
  if (!has(instance, 'DBSubnetGroupName')) return 'PubliclyAccessible is not set, and RDS turns it on where there is no subnet group';
  return is(instance, 'DBSubnetGroupName', 'default')
    ? 'PubliclyAccessible is not set, and RDS turns it on in the default subnet group'
    : undefined;
}
