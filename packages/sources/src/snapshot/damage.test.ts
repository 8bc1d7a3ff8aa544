import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Inventory, type Resource } from '@demarc/model';
import type { SnapshotError } from './error.ts';
import type { Manifest, Part } from './format.ts';
import { openSnapshot } from './read.ts';
import { snapshotAt } from './recognise.ts';
import { rowsIn } from './rows-in.ts';
import { openFile, RowsOut } from './rows-out.ts';
import { about, inFolder, opened, saved } from './test-kit.ts';
import { SnapshotWriter } from './write.ts';

const bucket = (account: string, id: string): Resource => ({
  key: `${account}/eu-west-1/AWS::S3::Bucket/${id}`,
  type: 'AWS::S3::Bucket',
  account,
  region: 'eu-west-1',
  properties: { BucketName: id },
  names: [id],
  addresses: [id],
  holes: false,
});
const account = (id: string, buckets = ['one', 'two']): Inventory =>
  new Inventory({
    resources: buckets.map((each) => bucket(id, each)),
    coverage: [{ account: id, type: 'AWS::S3::Bucket', status: 'read' }],
  });
const [first, second] = ['111122223333', '444455556666'];

/** Two accounts on disk, after something was done to them. */
const after = <T>(harm: (folder: string) => void, use: (folder: string) => Promise<T>, accounts = [first, second]): Promise<T> =>
  inFolder(async (folder) => {
    const snapshot = join(folder, 'snap');
    await saved(
      snapshot,
      accounts.map((id) => account(id)),
    );
    harm(snapshot);
    return use(snapshot);
  });

const resourcesOf = (id: string): string => `accounts/${id}/resources.ndjson.gz`;
const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest; // written by a test

/** Writes rows in place of those of the first account, with the right hash. */
const rewrite = (folder: string, text: string | Buffer, changed: (part: Part) => Partial<Part> = () => ({})): void => {
  const manifest = manifestOf(folder);
  writeFileSync(join(folder, resourcesOf(first)), gzipSync(text));
  const part = {
    file: resourcesOf(first),
    sha256: createHash('sha256').update(text).digest('hex'),
    rows: text.toString().split('\n').length - 1,
  };
  const accounts = manifest.accounts.map((entry) =>
    entry.id === first
      ? { ...entry, portions: entry.portions.map((each) => ({ ...each, resources: { ...part, ...changed(part) } })) }
      : entry,
  );
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, accounts }));
};
const rowsAt = (folder: string): string => gunzipSync(readFileSync(join(folder, resourcesOf(first)))).toString();

describe('of an account that cannot be believed nothing is taken', () => {
  const cases: Record<string, readonly [(folder: string) => void, RegExp]> = {
    'cut in half': [
      (folder) => {
        const file = join(folder, resourcesOf(first));
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.subarray(0, bytes.length / 2));
      },
      /it is cut off: the compressed data end early/,
    ],
    'cut to nothing': [(folder) => writeFileSync(join(folder, resourcesOf(first)), ''), /it is cut off/],
    'no gzip': [(folder) => writeFileSync(join(folder, resourcesOf(first)), 'rows'), /it is damaged/],
    'another hash': [
      (folder) => rewrite(folder, rowsAt(folder).replace('"one"', '"two"'), () => ({ sha256: '0'.repeat(64) })),
      /its contents are not those that were written/,
    ],
    'a missing part': [(folder) => rmSync(join(folder, resourcesOf(first))), /it cannot be read: it is not there/],
    'fewer rows': [(folder) => rewrite(folder, rowsAt(folder), () => ({ rows: 3 })), /it ends after 2 of 3 rows/],
    'more rows': [(folder) => rewrite(folder, rowsAt(folder), () => ({ rows: 1 })), /it has more rows than the 1 of the manifest/],
    'a row that is no JSON': [(folder) => rewrite(folder, `${rowsAt(folder)}{"key":\n`), /this row is no JSON/],
    'a row in another encoding': [(folder) => rewrite(folder, Buffer.from('"\xe4"\n', 'latin1')), /this row is no JSON/],
    'a row that does not fit': [(folder) => rewrite(folder, `{"key":"k"}\n`), /type is missing/],
    'a row without its end': [(folder) => rewrite(folder, rowsAt(folder).trimEnd()), /its last row has no end/],
    'a key twice': [(folder) => rewrite(folder, rowsAt(folder).split('\n')[0]?.concat('\n').repeat(2) ?? ''), /stands here a second time/],
    'a hole that leads nowhere': [
      (folder) => rewrite(folder, rowsAt(folder).replace('}}\n', '},"holes":[{"at":"/properties/No/Where","reason":"error","why":""}]}\n')),
      /\/properties\/No\/Where leads nowhere/,
    ],
    'a hole beside the row': [
      (folder) => rewrite(folder, rowsAt(folder).replace('}}\n', '},"holes":[{"at":"/names/0","reason":"error","why":""}]}\n')),
      /\/holes\/0\/at: a path into the row/,
    ],
    'an origin that is not there': [
      (folder) => rewrite(folder, rowsAt(folder).replace('}}\n', '},"from":[{"at":"","origin":0}]}\n')),
      /there is no origin 0/,
    ],
    'no properties': [(folder) => rewrite(folder, rowsAt(folder).replace('{"BucketName":"one"}', 'null')), /properties is no object/],
    'a row as deep as a well': [
      (folder) => rewrite(folder, rowsAt(folder).replace('"one"}', `${'['.repeat(20_000)}${']'.repeat(20_000)}}`)),
      /it is deeper than 400 levels/,
    ],
    'a link out of the folder': [
      (folder) => {
        renameSync(join(folder, `accounts/${first}`), join(folder, '../elsewhere'));
        symlinkSync('../../elsewhere', join(folder, `accounts/${first}`));
      },
      /a link stands in its path/,
    ],
    'a folder for a file': [
      (folder) => {
        rmSync(join(folder, resourcesOf(first)));
        mkdirSync(join(folder, resourcesOf(first)));
      },
      /it is no file/,
    ],
  };

  test.each(Object.entries(cases))('%s', async (_, [harm, why]) => {
    await after(harm, async (folder) => {
      const [bad, good, ...others] = await opened(folder);
      expect(others).toEqual([]);
      expect(bad?.resources).toEqual([]);
      expect(bad?.coverage).toEqual([{ account: first, type: '*', status: 'failed', reason: expect.stringMatching(why) as string }]);
      expect(bad?.diagnostics).toMatchObject([
        { severity: 'error', code: 'snapshot-part-unreadable', message: expect.stringMatching(why) as string },
      ]);
      expect(bad?.diagnostics[0]?.location?.file).toBe(`${folder}/${resourcesOf(first)}`);
      expect(good?.resources.length).toBe(2);
    });
    // When it is all there is, the whole is refused.
    await after(
      harm,
      async (folder) =>
        expect(await refusal(opened(folder))).toMatchObject({
          message: expect.stringContaining('nothing of the snapshot') as string,
          details: [expect.stringMatching(why)],
        }),
      [first],
    );
  });
});

const refusal = async (run: Promise<unknown>): Promise<unknown> => run.then(() => 'no refusal').catch((error: unknown) => error);

describe('a manifest that cannot be read is refused', () => {
  const cases: Record<string, readonly [(text: string) => string, RegExp]> = {
    'a newer version': [
      (text) => text.replace('snapshot@1', 'snapshot@2'),
      /its version is demarc\/snapshot@2, and this demarc reads demarc\/snapshot@1/,
    ],
    'cut in half': [(text) => text.slice(0, text.length / 2), /it is cut off or damaged: it is no JSON/],
    'a path that leaves the folder': [(text) => text.replace(resourcesOf(first), 'accounts/../../x.ndjson.gz'), /a path below accounts\//],
    'an absolute path': [(text) => text.replace(resourcesOf(first), '/etc/x.ndjson.gz'), /a path below accounts\//],
    'a member that nobody knows': [(text) => text.replace('"target"', '"goal"'), /target is missing/],
    'a day that does not exist': [(text) => text.replaceAll('2026-11-24', '2026-02-30'), /there is no such moment/],
    'no accounts': [(text) => JSON.stringify({ ...(JSON.parse(text) as Manifest), accounts: [] }), /holds no account/], // just written
  };
  test.each(Object.entries(cases))('%s', async (_, [change, why]) => {
    await after(
      (folder) => writeFileSync(join(folder, 'manifest.json'), change(readFileSync(join(folder, 'manifest.json'), 'utf8'))),
      async (folder) => {
        expect(snapshotAt(folder)).toBe(folder);
        const error = await refusal(Promise.resolve().then(() => openSnapshot(folder)));
        expect(error).toMatchObject({ next: [expect.any(String)] });
        const { message, details } = error as SnapshotError; // as it is thrown
        expect([message, ...details].join('\n')).toMatch(why);
      },
    );
  });

  test('what is no snapshot is not taken for one', async () => {
    await inFolder((folder) => {
      expect(snapshotAt(folder)).toBeUndefined();
      writeFileSync(join(folder, 'manifest.json'), '{"version":"48.0.0","artifacts":{}}'); // that of a CDK application
      expect(snapshotAt(folder)).toBeUndefined();
      expect(snapshotAt(join(folder, 'manifest.json'))).toBeUndefined();
    });
  });
});

describe('nothing half-written is taken for whole', () => {
  /** A disk with room for so many bytes. */
  const diskOf = (bytes: number): typeof openFile => {
    let free = bytes;
    return (path) => {
      const file = openFile(path);
      return new Writable({
        write(chunk: Buffer, _, done) {
          free -= chunk.length;
          if (free < 0) done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
          else file.write(chunk, done);
        },
        final: (done) => void file.end(done),
        destroy: (error, done) => {
          file.destroy();
          done(error);
        },
      });
    };
  };

  test.each([0, 15, 200, 450])('a disk with %i bytes left', async (bytes) => {
    await inFolder(async (folder) => {
      const writer = new SnapshotWriter(join(folder, 'snap'), { openFile: diskOf(bytes) });
      expect(await refusal(writer.add(account(first)).then(() => writer.add(account(second))))).toMatchObject({
        message: expect.stringMatching(/snap cannot be written: the disk is full/) as string,
        next: [expect.stringContaining('make room')],
      });
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test('a disk that fills up in the middle of many rows', async () => {
    await inFolder(async (folder) => {
      const writer = new SnapshotWriter(join(folder, 'snap'), { openFile: diskOf(60_000) });
      const many = account(
        first,
        Array.from({ length: 20_000 }, (_, index) => `bucket-${(index * 7919) % 100_003}-${Math.sin(index)}`),
      );
      expect(await refusal(writer.add(many))).toMatchObject({ message: expect.stringContaining('the disk is full') as string });
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test('while it is written it is not there, and dropped it never was', async () => {
    await inFolder(async (folder) => {
      const writer = new SnapshotWriter(join(folder, 'snap'));
      await writer.add(account(first));
      expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
      writer.drop();
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test('two snapshots written to one place: the first stays, the second is refused', async () => {
    await inFolder(async (folder) => {
      const place = join(folder, 'snap');
      const [one, other] = [new SnapshotWriter(place), new SnapshotWriter(place)];
      await one.add(account(first));
      await other.add(account(second));
      one.finish(about);
      expect(() => other.finish(about)).toThrow('is already there');
      expect(() => new SnapshotWriter(place)).toThrow('is already there');
      expect(readdirSync(folder)).toEqual(['snap']);
      expect((await opened(place)).map(({ resources }) => resources[0]?.account)).toEqual([first]);
    });
  });

  test('what is no plain data is refused with its place: a defect of whoever collected it', async () => {
    await inFolder(async (folder) => {
      const writer = new SnapshotWriter(join(folder, 'snap'));
      const [resource] = account(first).resources;
      if (!resource) throw new Error('there is one');
      const wrong = new Inventory({ resources: [{ ...resource, observed: { LastUsed: { at: new Date(0) } } }] });
      expect(await refusal(writer.add(wrong))).toMatchObject({
        message: expect.stringContaining('/observed/LastUsed/at is no plain data') as string,
      });
    });
  });
});

test('a row longer than can be held is refused before it is held, and is not written', async () => {
  await after(
    (folder) => rewrite(folder, `"${'x'.repeat(3_000_000)}"\n`),
    async (folder) => {
      const part = manifestOf(folder).accounts[0]?.portions[0]?.resources;
      if (!part) throw new Error('there is one');
      const read = async (most: number): Promise<number> => {
        let rows = 0;
        for await (const { line } of rowsIn(folder, part, most)) rows = line;
        return rows;
      };
      expect(await read(4_000_000)).toBe(1);
      expect(await refusal(read(1_000_000))).toMatchObject({ message: 'this row is longer than 1 MB', line: 1 });
      const out = new RowsOut(join(folder, 'rows.gz'));
      expect(await refusal(out.write('x'.repeat(11), 10))).toBeInstanceOf(RangeError);
      out.drop();
    },
  );
});

test('a copy elsewhere is the same snapshot', async () => {
  await after(
    (folder) => {
      cpSync(folder, join(folder, '../copy'), { recursive: true });
      rmSync(folder, { recursive: true });
    },
    async (folder) => expect((await opened(join(folder, '../copy'))).flatMap(({ resources }) => resources).length).toBe(4),
  );
});
