import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditScreen, type Look, type ScreenFrame, type ScreenPortion } from '@demarc/report';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditStream, frameAtEnd } from './audit.ts';
import { codeOptions, encoded, Places, portionsOf, type Portion, type Task } from './portions.ts';
import { portionsOfThreads, threadsFor } from './threads.ts';

const now = new Date('2026-11-26T00:00:00Z');
const look: Look = { width: 100, color: false, ascii: false };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-threads-'));
  for (let file = 0; file < 12; file++)
    writeFileSync(
      join(folder, `t${file}.json`),
      JSON.stringify({
        Resources: {
          [`Bucket${file}`]: { Type: 'AWS::S3::Bucket', Metadata: file % 3 === 0 ? { demarc: { skip: [skip] } } : {} },
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] },
          },
          Strange: { Type: file % 2 === 0 ? 'Custom::One' : 'Not::Modelled::Yet', Properties: {} },
        },
        Outputs: file === 1 ? { Name: { Value: 'x', Export: { Name: 'shared' } } } : {},
      }),
    );
  const waiver = (check: string, more: string, expires: string): string =>
    `  - { check: ${check}, ${more} reason: known, owner: someone, expires: ${expires} }\n`;
  writeFileSync(
    join(folder, 'demarc.yaml'),
    `waivers:\n${waiver('s3-bucket-locks-objects', '', '2026-12-01')}${waiver('s3-bucket-logs-access', 'resource: Bucket7,', '2026-01-01')}${waiver('s3-bucket-locks-objects', 'resource: Bucket77,', '2028-01-01')}`,
  );
});
const skip = { id: 's3-bucket-keeps-versions', reason: 'kept elsewhere' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The screen and the lines of an audit, and by how many threads its portions were made. */
async function audited(threads: number): Promise<{ screen: string; lines: string }> {
  const next = new SharedArrayBuffer(4);
  const places = new Places(next);
  const options = { target: folder, cwd: folder, now };
  const stream = await auditStream({ ...options, share: places.take });
  const frame: ScreenFrame = { title: 'these', target: '.', inTarget: '.', now, options: stream.options, failOn: 'high' };
  const task: Task = { options, include: {}, screen: { frame, look }, lines: true, next };
  const screen = new AuditScreen(frame, look);
  const portions: Portion[] = [];
  for await (const portion of threads === 0 ? portionsOf(task, places, stream) : portionsOfThreads(task, places, stream, threads)) {
    portions.push(portion);
    screen.merge(portion.told as ScreenPortion); // the task has a screen
    if (portion.waivers) stream.waivers?.merge(portion.waivers);
  }
  const decoder = new TextDecoder();
  return {
    screen: screen.text({
      diagnostics: [...frameAtEnd(stream).diagnostics, ...portions.flatMap(({ diagnostics }) => diagnostics)],
      exit: { code: 0, because: '' },
    }),
    lines: portions.flatMap(({ lines = [] }) => lines.map((piece) => decoder.decode(piece))).join(''),
  };
}

test('several threads say and write what one does, to the byte', async () => {
  const one = await audited(0);
  expect(one.lines).toContain('"record":"finding"');
  expect(one.screen).toContain('and 7 more'); // more of a check than are shown
  for (const told of ['in 5 days: 12 findings', 'expired on 2026-01-01: one finding', 'Bucket77 accepts nothing'])
    expect(one.screen).toContain(told);
  expect(await audited(2)).toEqual(one);
});

test('what a thread is given is plain data, whatever the command line was given', () => {
  const tell = (): void => undefined;
  const options = codeOptions({ target: folder, cwd: folder, now, share: () => 0, onAccount: tell, live: { onProgress: tell } });
  expect(structuredClone(options)).toEqual({ target: folder, cwd: folder, now });
});

test('lines are handed over in pieces, each of whole lines', () => {
  const told = (lines: readonly string[], most: number): string[] => encoded(lines, most).map((piece) => new TextDecoder().decode(piece));
  expect(told(['a\n', '\u{1f600}\n', 'c\n', 'd\n', 'e\n'], 4)).toEqual(['a\n\u{1f600}\n', 'c\nd\n', 'e\n']);
  expect(told(['longer than a piece\n', 'b\n'], 4)).toEqual(['longer than a piece\n', 'b\n']);
  expect(told([], 4)).toEqual([]);
});

test('a small audit has one thread', () => {
  expect(threadsFor({ characters: 100_000, files: { files: 50, templates: 50, notTemplates: 0, terraform: 0, failed: 0 } })).toBe(0);
});

test('an error of a thread ends the audit', async () => {
  const next = new SharedArrayBuffer(4);
  const places = new Places(next);
  const stream = await auditStream({ target: folder, cwd: folder, now, share: places.take });
  const task: Task = { options: { target: folder, cwd: folder, now, check: ['no-such-check'] }, include: {}, lines: true, next };
  const all = async (): Promise<void> => {
    for await (const _ of portionsOfThreads(task, places, stream, 1));
  };
  await expect(all()).rejects.toThrow('no-such-check');
});
