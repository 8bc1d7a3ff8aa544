import { same } from '@demarc/model';

/** A member of a cluster, with the Zone that it names. */
interface Member {
  readonly AvailabilityZone?: string | undefined;
}

/**
 * Whether two members stand in different Zones. One that names no Zone stands in another than the first ones: RDS puts each of the first three
 * instances into a Zone of its own.
 *
 * Source: https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-cluster-request/availability-zones.html
 */
export function spansZones(members: readonly Member[]): boolean {
  return members.some((one, index) => members.some((other, otherIndex) => otherIndex > index && areApart(one, other)));
}

const areApart = (one: Member, other: Member): boolean =>
  one.AvailabilityZone === undefined || other.AvailabilityZone === undefined || !same(one.AvailabilityZone, other.AvailabilityZone);
