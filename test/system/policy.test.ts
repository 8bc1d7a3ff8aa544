import { main } from '@demarc/cli';
import { loadKnowledge } from '@demarc/aws';
import { assess, type Assessment, type Finding } from '@demarc/model';
import { openAccount, type LiveAccount, type LiveOptions } from '@demarc/sources';
import { fakeClock, systemClock } from '@demarc/sources/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { credentials, now, patience, startEmulator, type Emulator } from '../emulator/emulator.ts';
import { actionOf } from '../emulator/iam-action.ts';
import type { Call } from '../emulator/recognise.ts';
import { Recording } from '../emulator/recording.ts';
import { replay } from '../emulator/replay.ts';
import { Rules } from '../emulator/rules.ts';
import { seed } from '../emulator/seed/index.ts';

/*
 * The generated policy, judged by what stands before the demo account: it denies whatever the policy does not allow. Which action an operation needs is
 * known to the judge from AWS's pages, not from the collectors.
 */
let emulator: Emulator;
let policy: readonly string[];
let recording: Recording;
let calm: Audited;
/** Its verdicts, by finding. */
let before: ReadonlyMap<string, string>;
/** The Regions are known in two ways: without the one, the other is asked. */
const ofRegions: ReadonlySet<string> = new Set(['account:ListRegions', 'ec2:DescribeRegions']);

interface Audited {
  readonly account: LiveAccount;
  readonly assessment: Assessment;
}

/** The demo account, audited with all checks. */
async function audited(options: Partial<LiveOptions> = {}): Promise<Audited> {
  const at = Date.parse(now);
  const account = await openAccount({
    credentials,
    env: { AWS_ENDPOINT_URL: emulator.endpoint },
    ...patience,
    clock: { ...(options.requestHandler ? fakeClock(at) : systemClock), at: () => at },
    ...options,
  });
  const inventory = await account.read();
  const { checks, responsibilities } = await loadKnowledge(inventory.types);
  return { account, assessment: assess(inventory, { checks, responsibilities }, { now: new Date(at) }) };
}

const isDeniedBut =
  (allowed: ReadonlySet<string>) =>
  (call: Call): boolean => {
    const action = actionOf(call);
    return action !== undefined && !allowed.has(action);
  };

beforeAll(async () => {
  emulator = await startEmulator();
  Object.assign(process.env, emulator.environment);
  await seed(emulator.endpoint);
  let text = '';
  await main(['policy'], {
    cwd: process.cwd(),
    env: {},
    stdout: { write: (piece) => (text += piece) },
    stderr: { write: () => undefined },
    now: () => new Date(now),
  });
  const { Statement } = JSON.parse(text) as { Statement: readonly { Action: readonly string[] }[] }; // as it prints it
  policy = Statement.flatMap(({ Action }) => Action);
  emulator.rules.add({ effect: { do: 'deny' }, when: isDeniedBut(new Set(policy)) });
  const recorded = emulator.record();
  calm = await audited();
  before = new Map(calm.assessment.findings.map((finding) => [idOf(finding), finding.verdict]));
  recorded.stop();
  recording = recorded.recording;
});
afterEach(() => emulator.rules.clear());
afterAll(() => emulator?.close());

test('with exactly the actions of the policy every read works', () => {
  const { coverage } = calm.assessment.inventory;
  expect(coverage.filter(({ status }) => status === 'denied' || status === 'failed')).toEqual([]);
  expect(calm.account.permissions().filter(({ status }) => status === 'denied' || status === 'failed')).toEqual([]);
  expect(calm.account.permissions().map(({ action }) => action)).toEqual(policy);
});

/** One reason is told, the first: where another type is not read at all, that may be it. */
const isOfAnother = (text: string | undefined): boolean => text?.endsWith(': not read (unsupported)') === true;
/** The names that a finding may give to what it lacks. */
const isTold = (text: string | undefined, action: string): boolean => new RegExp(`${action}(?!\\w)`).test(text ?? '');
const idOf = ({ check, resource }: Finding): string => `${check} ${resource}`;

/** What is wrong with an audit that lacks one action, beside the calm one. */
function violations(action: string, { assessment }: Audited): readonly string[] {
  const { findings, inventory } = assessment;
  const after = new Map(findings.map((finding) => [idOf(finding), finding]));
  const dark = new Set(
    inventory.coverage.filter(({ status, actions }) => status === 'denied' && actions?.includes(action)).map(({ type }) => type),
  );
  const wrong = findings.flatMap((finding) =>
    finding.verdict === 'unknown' &&
    !isTold(finding.unknown?.why, action) &&
    !isOfAnother(finding.unknown?.why) &&
    before.get(idOf(finding)) !== 'unknown'
      ? [`${idOf(finding)} is unknown because ${finding.unknown?.why ?? ''}`]
      : [],
  );
  const gone = calm.assessment.findings.flatMap((finding) => {
    const own = after.get(idOf(finding));
    if (own === undefined) return isDark(finding) || isAsked(finding) ? [] : [`${idOf(finding)} is gone`];
    return own.verdict === finding.verdict || own.verdict === 'unknown'
      ? []
      : [`${idOf(finding)} was ${finding.verdict} and is ${own.verdict}`];
  });
  const denied = inventory.coverage.filter(({ status }) => status === 'denied');
  const other = denied.filter(({ actions }) => !actions?.includes(action)).map(({ type, reason }) => `${type} is denied: ${reason ?? ''}`);
  /** Any number of a thing may be there: the check says so once. */
  function isAsked({ check }: Finding): boolean {
    return findings.some((finding) => finding.check === check && isTold(finding.unknown?.why, action));
  }
  function isDark({ resource }: Finding): boolean {
    return dark.has(resource.split('/')[2] ?? '');
  }
  return [...wrong, ...gone, ...other];
}

test('with one action less exactly its checks go unknown', async () => {
  const used = new Set(
    calm.account
      .permissions()
      .filter(({ status }) => status === 'works')
      .map(({ action }) => action),
  );
  const rows: string[] = [];
  for (const action of policy.filter((each) => !ofRegions.has(each))) {
    const rules = new Rules();
    rules.add({ effect: { do: 'deny' }, when: isDeniedBut(new Set(policy.filter((each) => each !== action))) });
    const clock = fakeClock(Date.parse(now));
    const handler = await replay(recording, rules, (milliseconds) => clock.sleep(milliseconds));
    const less = await audited({ requestHandler: handler });
    expect([action, violations(action, less)]).toEqual([action, []]);
    const status = less.account.permissions().find((each) => each.action === action)?.status;
    // What the account has nothing for is not asked.
    expect([action, status]).toEqual([action, used.has(action) ? 'denied' : 'not tried']);
    const unknown = less.assessment.findings.filter((finding) => finding.verdict === 'unknown' && before.get(idOf(finding)) !== 'unknown');
    rows.push(`${action} ${new Set(unknown.map(({ check }) => check)).size} checks, ${unknown.length} findings`);
  }
  process.stdout.write(`${rows.join('\n')}\n`);
  expect(rows.filter((row) => !row.includes(' 0 checks')).length).toBeGreaterThan(5);
});

test('what the proxy denies says the same as what is replayed', async () => {
  for (const action of ['s3:GetBucketPolicy', 'lambda:ListFunctions', 'account:ListRegions']) {
    emulator.rules.clear();
    emulator.rules.add({ effect: { do: 'deny' }, when: isDeniedBut(new Set(policy.filter((each) => each !== action))) });
    const less = await audited();
    expect([action, violations(action, less)]).toEqual([action, []]);
    expect(
      less.account
        .permissions()
        .filter(({ status }) => status === 'denied')
        .map((each) => each.action),
    ).toEqual([action]);
  }
});
