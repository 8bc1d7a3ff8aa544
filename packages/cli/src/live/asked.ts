import { liveTarget, liveWord } from '@demarc/sources';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';

/** The options that name an account. */
interface AccountOptions {
  readonly profile?: string | undefined;
  readonly role?: string | undefined;
  readonly externalId?: string | undefined;
}

/** A live account that was asked for. */
export interface AccountAsked {
  /** As a target. */
  readonly word: string;
  readonly profile?: string | undefined;
  readonly role?: string | undefined;
}

/** The live account that was asked for by the target or by options; nothing where none was. */
export function accountAsked(target: string | undefined, options: AccountOptions): AccountAsked | undefined {
  const named = target === undefined ? undefined : liveTarget(target);
  const profile = options.profile ?? named?.profile;
  const role = options.role ?? named?.role;
  if (options.externalId !== undefined && role === undefined)
    throw new UserError('--external-id goes with a role', [], ['demarc audit live --role <arn> --external-id <id>']);
  if (role !== undefined && !role.startsWith('arn:'))
    throw new UserError(
      `--role takes the ARN of a role, not ${role}`,
      [],
      ['demarc audit live --role arn:aws:iam::111122223333:role/auditor'],
    );
  if (named === undefined && profile === undefined && role === undefined) return undefined;
  if (target !== undefined && named === undefined)
    throw new UserError(
      '--profile and --role are for a live account',
      [`you also named ${target}`],
      [`demarc audit ${target}`, 'demarc audit live --profile <name>'],
    );
  return { word: liveWord({ profile, role }), profile, role };
}

/** Never a live account without a person's word: asks where somebody can answer. */
export const isAskedFor = async ({ ask }: Pick<Io, 'ask'>): Promise<boolean> =>
  (await ask?.('demarc: no templates below this folder. Audit the AWS account behind your credentials? It only reads.')) ?? false;
