import { matches, overlaps, parseArn, withoutPartition } from '@demarc/iam';
import { hasToken, pseudo } from '@demarc/model';
import type { Tag } from '@demarc/spec';
import type { ContextOf, TypeName } from '../../kit.ts';

type Relations = Pick<ContextOf, 'one' | 'resource' | 'target'>;

/** A thing that a plan of AWS Backup may be about. What is a function is asked for only where a selection goes by it. */
export interface Selectable {
  readonly type: TypeName;
  /** How its ARN says what it is: the service, and what stands before the name (`rds` and `cluster:`, `ec2` and `volume/`). */
  readonly service: string;
  readonly kind: string;
  /** What it is called: identifiers, tokens, ARNs. */
  readonly names: readonly string[];
  /** The name that its owner gave it; nothing where AWS makes the name. */
  readonly name?: () => string | undefined;
  readonly tags: () => readonly Tag[] | undefined;
}

/** The asterisk is the only wildcard of AWS Backup. */
export const starOnly = (pattern: string): string => pattern.replaceAll('?', '${?}');

/**
 * Whether an ARN, or a pattern of ARNs, means a thing. A template knows neither its account and Region nor the names that AWS makes: where those would
 * decide nobody can tell.
 */
export function means(pattern: string, thing: Selectable, context: Relations): boolean {
  if (pattern === '*' || thing.names.includes(pattern)) return true;
  const text = starOnly(withoutPartition(pattern));
  const wanted = nameIn(text, thing);
  const name = wanted !== undefined && isPartial(wanted) ? thing.name?.() : undefined;
  const place = placeOf(context.resource);
  const arns = arnsOf(name === undefined ? thing.names : [...thing.names, name], thing, place);
  const here = placed(text, place);
  if (arns.some((arn) => matches(text, arn) || matches(here, arn))) return true;
  if (arns.some((arn) => (hasPlace(arn) || hasPlace(here)) && overlaps(anywhere(here), anywhere(arn)))) {
    const known = { region: context.one('Demarc::Account::Region').Name ?? '', account: context.one('Demarc::Account::Account').Id ?? '' };
    if (arns.some((arn) => matches(placed(text, known), placed(arn, known)))) return true;
  }
  // A name that is not known before it is made: no resource is called like a pattern.
  return (
    wanted !== undefined &&
    isPartial(wanted) &&
    (name === undefined || hasToken(name) || hasToken(wanted)) &&
    arnsOf(['*'], thing, place).some((arn) => overlaps(opened(here), opened(arn))) &&
    context.target(thing.type, pattern) === undefined
  );
}

interface Place {
  readonly region: string;
  readonly account: string;
}

/** Where a resource is, by tokens where nobody knows. */
const placeOf = ({ region, account }: Relations['resource']): Place => ({
  region: region ?? pseudo('AWS::Region'),
  account: account ?? pseudo('AWS::AccountId'),
});

const placed = (text: string, { region, account }: Place): string =>
  text.replaceAll(pseudo('AWS::Region'), region).replaceAll(pseudo('AWS::AccountId'), account);

/** The account, the Region and the stack's name as wildcards; the identity of another resource stays one. */
const anywhere = (text: string): string => text.replaceAll(/⟨AWS::[^⟨⟩]*⟩/gu, '*');

const hasPlace = (text: string): boolean => text.includes(pseudo('AWS::Region')) || text.includes(pseudo('AWS::AccountId'));

/** The ARNs, without partition, of a thing in a place by its names. */
const arnsOf = (names: readonly string[], { service, kind }: Selectable, { region, account }: Place): readonly string[] =>
  names.flatMap((name) => {
    const arn = parseArn(name);
    if (arn === undefined) return [`arn:${service}:${region}:${account}:${kind}${name}`];
    return arn.service === service && arn.resource.startsWith(kind) ? [withoutPartition(name)] : [];
  });

/** What a pattern says of the name, if it gets as far. */
function nameIn(text: string, { kind }: Selectable): string | undefined {
  const at = text.lastIndexOf(`:${kind}`);
  return at < 0 ? undefined : text.slice(at + 1 + kind.length);
}

const token = /⟨[^⟨⟩]*⟩/gu;

/** Whether a name leaves something open: a wildcard, or something besides the identity of another resource. */
const isPartial = (name: string): boolean =>
  name !== '*' && (name.includes('*') || name.includes('⟨AWS::') || (hasToken(name) && name.replaceAll(token, '') !== ''));

/** Every token as a wildcard. */
const opened = (text: string): string => text.replaceAll(token, '*');
