import type { Inventory } from '@demarc/model';
import type { Opened } from '../open.ts';
import { openAccount, type LiveAccount } from './open.ts';
import type { LiveOptions } from './world.ts';

/** The word for the account behind one's credentials, where a target stands; `live:name` is a profile, `live:arn:…` a role. A folder of that name is `./live`. */
export function liveTarget(word: string): Pick<LiveOptions, 'profile' | 'role'> | undefined {
  if (word === 'live') return {};
  if (!word.startsWith('live:')) return undefined;
  const name = word.slice('live:'.length);
  return name.startsWith('arn:') ? { role: name } : { profile: name };
}

/** The account as the word of a target. */
export const liveWord = ({ profile, role }: Pick<LiveOptions, 'profile' | 'role'>): string =>
  role !== undefined ? `live:${role}` : profile !== undefined ? `live:${profile}` : 'live';

/** Opens an account as a target. Throws `NoAccount`. */
export async function openLive(options: LiveOptions, root: string): Promise<Opened & { readonly live: LiveAccount }> {
  const live = await openAccount(options);
  async function* only(): AsyncGenerator<Inventory> {
    yield await live.read();
  }
  return {
    live,
    inventories: only(),
    diagnostics: [],
    files: { files: 0, templates: 0, terraform: 0, notTemplates: 0, failed: 0 },
    characters: 0,
    root,
    below: (file) => file,
  };
}
