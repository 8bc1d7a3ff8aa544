import { accountClient, ec2Client, type Call, type ClientConfig } from '@demarc/aws';
import { Calls, type Surroundings, type Told } from './calls.ts';
import { CallFailure } from './failure.ts';

/** What the audit itself calls, besides its collectors. */
export const ownCalls = {
  account: { ListRegions: { action: 'account:ListRegions' } },
  ec2: { DescribeRegions: { action: 'ec2:DescribeRegions' } },
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>;

/** The Regions that an account has enabled. */
export interface Regions {
  readonly names: readonly string[];
  readonly told: Told | undefined;
  /** What kept them from being listed by one of the ways; without names from any only the configured Region is looked at. */
  readonly isKnown: boolean;
  readonly failures: readonly CallFailure[];
  /** The actions that allowed it. */
  readonly allowed: ReadonlySet<string>;
}

/** Asks the account for its Regions; where that is not allowed, EC2, which knows them as well. */
export async function enabledRegions(config: ClientConfig, region: string, world: Surroundings): Promise<Regions> {
  const calls = new Calls(world);
  const failures: CallFailure[] = [];
  for (const ask of [fromAccount, fromEc2]) {
    try {
      const { names, reply } = await ask(config, region, calls);
      if (names.length === 0) continue;
      return {
        isKnown: true,
        names: names.sort((a, b) => (a < b ? -1 : 1)),
        told: reply && calls.toldBy(reply),
        failures,
        allowed: calls.allowed,
      };
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      failures.push(error);
    }
  }
  return { isKnown: false, names: [region], told: undefined, failures, allowed: calls.allowed };
}

interface Asked {
  readonly names: string[];
  readonly reply: object | undefined;
}

async function fromAccount(config: ClientConfig, region: string, calls: Calls): Promise<Asked> {
  const client = await accountClient({ ...config, region });
  calls.watch(client, 'account', region, ownCalls.account);
  try {
    const names: string[] = [];
    let reply: object | undefined;
    for await (const page of client.paginateListRegions({ RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'], MaxResults: 50 })) {
      reply ??= page;
      names.push(...(page.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []));
    }
    return { names, reply };
  } finally {
    client.destroy();
  }
}

async function fromEc2(config: ClientConfig, region: string, calls: Calls): Promise<Asked> {
  const client = await ec2Client({ ...config, region });
  calls.watch(client, 'ec2', region, ownCalls.ec2);
  try {
    const reply = await client.describeRegions({});
    return { names: (reply.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []), reply };
  } finally {
    client.destroy();
  }
}
