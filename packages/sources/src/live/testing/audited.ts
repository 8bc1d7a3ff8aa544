import { loadKnowledge } from '@demarc/aws';
import { assess, type Assessment, type Finding } from '@demarc/model';
import { openAccount } from '../open.ts';
import type { LiveOptions } from '../world.ts';
import { FakeAws, type Replies } from './fake-aws.ts';

/** An account that answers so, audited with all checks. */
export async function audited(
  replies: Replies,
  options: Partial<LiveOptions> = {},
): Promise<{ readonly assessment: Assessment; readonly aws: FakeAws }> {
  const aws = new FakeAws(replies);
  const live = await openAccount({ ...aws.transport(), ...options });
  const inventory = await live.read();
  const { checks, responsibilities } = await loadKnowledge(inventory.types);
  return { assessment: assess(inventory, { checks, responsibilities }, { now: new Date('2026-11-26T09:00:00Z') }), aws };
}

/** Which question of what a finding answers. */
export const idOf = ({ check, resource }: Finding): string => `${check} ${resource}`;
