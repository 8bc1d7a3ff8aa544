import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Inventory, type Resource } from '@demarc/model';
import type { Unit } from './format.ts';
import { SnapshotJournal } from './journal.ts';
import { openSnapshot, type UnitContents } from './read.ts';
import { about, inFolder, opened } from './test-kit.ts';

const account = '111122223333';
const unit = (region: string, service: string): Unit => ({ region, service });
const queue = (region: string, id: string): Resource => ({
  key: `${account}/${region}/AWS::SQS::Queue/${id}`,
  type: 'AWS::SQS::Queue',
  account,
  region,
  properties: { QueueName: id },
  names: [id],
  addresses: [id],
  holes: false,
});
const queues = (region: string, ...ids: readonly string[]): Inventory =>
  new Inventory({
    resources: ids.map((id) => queue(region, id)),
    coverage: [{ account, region, type: 'AWS::SQS::Queue', status: 'read' }],
  });

const unitsOf = async (folder: string): Promise<UnitContents[]> => {
  const units: UnitContents[] = [];
  for await (const each of openSnapshot(folder).units()) units.push(each);
  return units;
};

test('after each unit a journal is a snapshot of what was done, and says that the rest was not read', async () => {
  await inFolder(async (folder) => {
    const place = join(folder, 'run.partial');
    const journal = new SnapshotJournal(place, about, { reason: 'interrupted' });
    await journal.add(account, unit('eu-west-1', 'sqs'), queues('eu-west-1', 'a', 'b'));
    await journal.add(account, unit('-', 's3'), queues('us-east-1'));
    const [inventory] = await opened(place);
    expect(inventory?.resources.map(({ name, key }) => name ?? key)).toEqual(['a', 'b'].map((id) => queue('eu-west-1', id).key));
    expect(inventory?.open('AWS::SQS::Queue', account, 'eu-west-1')).toBeUndefined();
    expect(inventory?.open('AWS::SQS::Queue', account, 'eu-central-1')).toMatchObject({
      reason: 'not-collected',
      why: 'AWS::SQS::Queue: interrupted',
    });
    expect(inventory?.open('AWS::EC2::Instance', account, 'eu-west-1')).toMatchObject({ reason: 'not-collected' });
    expect(openSnapshot(place).diagnostics).toMatchObject([{ code: 'snapshot-partial' }]);
  });
});

test('a run that goes on finds its units, those that were only begun are done again', async () => {
  await inFolder(async (folder) => {
    const place = join(folder, 'run.partial');
    const journal = new SnapshotJournal(place, about);
    await journal.add(account, unit('eu-west-1', 'sqs'), queues('eu-west-1', 'a'));
    await journal.add(account, unit('eu-central-1', 'sqs'), queues('eu-central-1', 'b'));
    // Killed in the middle of a third; the second was damaged since.
    mkdirSync(join(place, `accounts/${account}/us-east-1.sqs`));
    writeFileSync(join(place, `accounts/${account}/us-east-1.sqs/resources.ndjson.gz`), 'half');
    writeFileSync(join(place, `accounts/${account}/eu-central-1.sqs/resources.ndjson.gz`), 'half');
    const from = openSnapshot(place);
    expect((await unitsOf(place)).map((each) => [each.account, each.unit.region, each.resources.length])).toEqual([
      [account, 'eu-west-1', 1],
    ]);
    const [inventory] = await opened(place);
    expect(inventory?.resources.map(({ names }) => names[0])).toEqual(['a']);
    expect(inventory?.diagnostics).toMatchObject([
      { code: 'snapshot-part-unreadable', message: expect.stringContaining('sqs in eu-central-1') as string },
    ]);
    const resumed = new SnapshotJournal(place, about, { from });
    await resumed.add(account, unit('us-east-1', 'sqs'), queues('us-east-1', 'c', 'd'));
    await resumed.add(account, unit('eu-central-1', 'sqs'), queues('eu-central-1', 'b'));
    const units = await unitsOf(place);
    expect(units.map((each) => [each.unit.region, each.resources.map(({ names }) => names[0])])).toEqual([
      ['eu-west-1', ['a']],
      ['us-east-1', ['c', 'd']],
      ['eu-central-1', ['b']],
    ]);
    expect(readdirSync(join(place, `accounts/${account}`)).toSorted()).toEqual(['eu-central-1.sqs.2', 'eu-west-1.sqs', 'us-east-1.sqs']);
    resumed.remove();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a journal is not begun where something lies', async () => {
  await inFolder(async (folder) => {
    const place = join(folder, 'run.partial');
    await new SnapshotJournal(place, about).add(account, unit('-', 's3'), queues('-'));
    expect(() => new SnapshotJournal(place, about)).toThrow('is already there');
  });
});
