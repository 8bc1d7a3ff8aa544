import { setTimeout } from 'node:timers/promises';
import { main } from '@demarc/cli';
import { FakeAws, halden } from '@demarc/sources/testing';

/*
 * The example account with Regions enough to be read for a while, whose answers take their time and all come at one moment of its clock. Run as a program,
 * it is demarc beside that account.
 */
const regions = ['eu-west-1', 'us-east-1', 'eu-central-1', 'eu-north-1', 'us-west-2', 'ap-southeast-2', 'sa-east-1', 'ca-central-1'];
const at = Date.parse('2026-11-26T09:00:00Z');

/** Runs a command line beside the account. `slow`: how many milliseconds an answer takes at most; `tell` is given what goes to stderr. */
export async function beside(
  argv: readonly string[],
  cwd: string,
  slow = 0,
  tell: (text: string) => void = () => undefined,
): Promise<{ code: number; out: string }> {
  const aws = new FakeAws({
    ...halden,
    ListRegions: JSON.stringify({ Regions: regions.map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED_BY_DEFAULT' })) }),
  });
  let out = '';
  const code = await main([...argv, '--pace', 'fast'], {
    cwd,
    env: {},
    stdout: { write: (text) => (out += text), columns: 100 },
    stderr: { write: tell },
    now: () => new Date(at),
    aws: aws.transport({
      requestHandler: {
        async handle(request: Parameters<typeof aws.handle>[0]) {
          await setTimeout(Math.random() * slow);
          return aws.handle(request);
        },
      },
      clock: {
        now: Date.now,
        sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
        at: () => at,
      },
    }),
  });
  return { code, out };
}

if (import.meta.main) {
  const { code, out } = await beside(process.argv.slice(2), process.cwd(), 30, (text) => void process.stderr.write(text));
  process.stdout.write(out);
  process.exitCode = code;
}
