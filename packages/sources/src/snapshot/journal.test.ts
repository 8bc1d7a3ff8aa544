import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Inventory, type Resource } from '@demarc/model';
import type { Unit } from './format.ts';
import { SnapshotJournal } from './journal.ts';
import { openSnapshot, type UnitContents } from './read.ts';
import { openFile, type OpenFile } from './rows-out.ts';
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

test('a disk that fills up while a run is kept leaves what was noted before, and the command that goes on', async () => {
  const room = { bytes: 5000 };
  const narrow: OpenFile = (path) => {
    const file = openFile(path);
    return new Writable({
      write(chunk: Buffer, _, done) {
        room.bytes -= chunk.length;
        if (room.bytes < 0) done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
        else file.write(chunk, done);
      },
      final: (done) => void file.end(done),
      destroy: (error, done) => {
        file.destroy();
        done(error);
      },
    });
  };
  await inFolder(async (folder) => {
    const place = join(folder, 'run');
    const journal = new SnapshotJournal(place, about, { openFile: narrow, run: { target: 'live' } });
    await journal.add(account, unit('eu-west-1', 'sqs'), queues('eu-west-1', 'a'));
    room.bytes = 50;
    const refused = {
      message: `the snapshot ${place} cannot be written: the disk is full`,
      next: [`make room, then: demarc audit --resume ${place}`],
    };
    await expect(journal.add(account, unit('us-east-1', 'sqs'), queues('us-east-1', 'b', 'c'))).rejects.toMatchObject(refused);
    expect((await unitsOf(place)).map((each) => each.unit.region)).toEqual(['eu-west-1']);
    // Nor is the whole, begun on a full disk, taken for it.
    await expect(journal.finish(account, queues('eu-west-1', 'a', 'b'), about)).rejects.toMatchObject(refused);
    expect(openSnapshot(place).manifest.partial).toMatchObject({ run: { target: 'live' } });
    room.bytes = 5000;
    const from = openSnapshot(place);
    const resumed = new SnapshotJournal(place, about, { from, openFile: narrow });
    await resumed.add(account, unit('us-east-1', 'sqs'), queues('us-east-1', 'b', 'c'));
    await resumed.finish(account, queues('eu-west-1', 'a'), about);
    expect(openSnapshot(place).manifest.partial).toBeUndefined();
    expect(readdirSync(join(place, 'accounts', account)).toSorted()).toEqual(['coverage.ndjson.gz', 'resources.ndjson.gz']);
  });
});
