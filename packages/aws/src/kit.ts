import { checks, type Context, type LineWithShifts, type Lines, type Responsibilities, type Kind, type Settings } from '@demarc/model';
import type { AwsTypes } from '@demarc/spec';
import type { AccountDomain, Domain, OrganizationDomain, ResourceDomain } from './domains.ts';
import type { AccountLevel, ObservedTypes, OrganizationLevel, OwnTypes } from './own-types.ts';

/** Every type that a check or a line can speak of: AWS's own, and what has no CloudFormation type. */
export interface AllTypes extends AwsTypes, OwnTypes {}

/** AWS's words for the author's functions. */
export interface Aws {
  types: AllTypes;
  observed: ObservedTypes;
  domain: Domain;
}

export type TypeName = keyof AllTypes & string;
/** What a check of a type gets besides the resource. */
export type ContextOf<T extends TypeName = TypeName> = Context<Aws, Settings, T>;

/** The functions with which a check is written; see CONTRIBUTING.md. */
export const { check, checkEach, family, familyEach, put } = checks<Aws>();

type DomainOf<T extends TypeName> = T extends AccountLevel
  ? AccountDomain
  : T extends OrganizationLevel
    ? OrganizationDomain
    : ResourceDomain;
/** A setting of the account may be about a duty that other resources have, too (public sharing, encryption): it says whose that is. */
type Besides<T extends TypeName> = T extends AccountLevel ? Partial<Lines<Aws, T, Exclude<ResourceDomain, AccountDomain>>> : unknown;

/** The lines of a type: one for each domain that has cells at its level, or it does not compile. */
export type LinesOf<T extends TypeName> = Lines<Aws, T, DomainOf<T>> & Besides<T>;
export type LineOf<T extends TypeName> = LineWithShifts<Aws, T>;

/** Who owns what of a type, resolved from its configuration. */
export function responsibilities<T extends TypeName>(type: T, kind: Kind, lines: LinesOf<T>): Responsibilities {
  return { type, ...kind, lines };
}
