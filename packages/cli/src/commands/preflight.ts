import { loadAllKnowledge } from '@demarc/aws';
import { safe } from '@demarc/report';
import type { LiveOptions, Permission } from '@demarc/sources';
import type { Io } from '../io.ts';
import type { AccountAsked } from '../live/asked.ts';
import { tried } from '../live/tried.ts';

interface Options extends Pick<LiveOptions, 'externalId' | 'pace'> {
  readonly region?: readonly string[];
  readonly json?: boolean;
}

/** `demarc audit live --preflight`: each permission, whether it works, and which checks stay without an answer. Exit 3 where one is denied. */
export async function preflight(asked: AccountAsked, options: Options, io: Io): Promise<number> {
  const { region, externalId, pace } = options;
  const { word, profile, role } = asked;
  const { account, assessments } = await tried(word, { profile, role, externalId, pace, regions: region }, io);
  const permissions = account.permissions();
  const { checks } = await loadAllKnowledge();
  /** The checks that have no answer, or no resource to ask about, for want of a permission. */
  const darkBy = ({ reason }: Permission): readonly string[] =>
    reason === undefined
      ? []
      : [
          ...new Set(
            assessments.flatMap(({ findings, inventory }) => {
              const types = new Set(
                inventory.coverage.filter((row) => row.resource === undefined && row.reason === reason).map(({ type }) => type),
              );
              return [
                ...findings.filter(({ unknown }) => unknown?.why.includes(reason)).map(({ check }) => check),
                ...checks.filter(({ type }) => types.has(type)).map(({ id }) => id),
              ];
            }),
          ),
        ].sort();
  const rows = permissions.map((permission) => ({ ...permission, checks: darkBy(permission) }));
  const isComplete = rows.every(({ status }) => status !== 'denied' && status !== 'failed');
  if (options.json) {
    io.stdout.write(
      `${JSON.stringify({ schema: 'demarc/preflight@1', ...account.identity, regions: account.regions, permissions: rows }, undefined, 2)}\n`,
    );
    return isComplete ? 0 : 3;
  }
  const { identity, regions } = account;
  const widest = Math.max(...rows.map(({ action }) => action.length));
  const lines = [
    `${identity.arn} at account ${identity.account}, ${regions.length === 1 ? 'one Region' : `${regions.length} Regions`}; one item of each list was tried`,
    '',
    ...rows.map(({ action, status, reason, checks: dark }) =>
      `${status.padEnd(9)}  ${action.padEnd(widest)}  ${status === 'failed' ? (reason ?? '') : dark.length > 0 ? `no answer: ${dark.slice(0, 3).join(', ')}${dark.length > 3 ? ` and ${dark.length - 3} more checks` : ''}` : ''}`.trimEnd(),
    ),
    '',
    isComplete ? 'Nothing that was tried is denied.' : 'What is denied, as a policy: demarc policy --missing',
  ];
  io.stdout.write(`${lines.map(safe).join('\n')}\n`);
  return isComplete ? 0 : 3;
}
