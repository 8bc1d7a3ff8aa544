import type { Assessment } from '@demarc/model';
import type { LiveAccount, LiveOptions } from '@demarc/sources';
import { auditStream } from '../audit.ts';
import type { Io } from '../io.ts';
import { LiveProgress } from './progress.ts';

/** Reads one item of every list of an account, to see what may be read. */
export async function tried(
  target: string,
  options: Pick<LiveOptions, 'profile' | 'role' | 'externalId' | 'pace' | 'regions'>,
  io: Io,
): Promise<{ readonly account: LiveAccount; readonly assessments: readonly Assessment[] }> {
  const told = new LiveProgress(io);
  const { live, assessments } = await auditStream({
    target,
    cwd: io.cwd,
    now: io.now(),
    live: { ...io.aws, ...options, sample: 1, onProgress: told.onProgress },
  });
  const found: Assessment[] = [];
  for await (const assessment of assessments) found.push(assessment);
  if (!live) throw new Error(`${target} is no live account`);
  return { account: live, assessments: found };
}
