import { checkIndex, loadAllKnowledge, servicesOfTypes, type CheckId } from '@demarc/aws';
import { NoAccount, openLive, type LiveOptions, type Opened } from '@demarc/sources';
import { UserError } from '../errors.ts';
import { selectChecks, type Filters } from '../select.ts';

/** Opens a live account as a target. Where nothing can be read at all, says why and what to do. */
export async function openLiveTarget(options: LiveOptions, filters: Filters, root: string): Promise<Opened> {
  try {
    return await openLive({ ...options, services: options.services ?? (await servicesFor(filters)) }, root);
  } catch (error) {
    if (error instanceof NoAccount) throw new UserError(error.message, error.details, error.next);
    throw error;
  }
}

/** The services that the chosen checks are about; nothing where all are asked. */
export async function servicesFor(filters: Filters): Promise<ReadonlySet<string> | undefined> {
  if (![filters.check, filters.service, filters.framework].some((words) => words?.length)) return undefined;
  const { checks } = await loadAllKnowledge();
  const chosen = selectChecks(checks, filters, checks);
  return new Set(chosen.flatMap(({ id, type }) => [checkIndex[id as CheckId].service, ...(servicesOfTypes[type] ?? [])])); // every check of the catalogue is in its index
}
