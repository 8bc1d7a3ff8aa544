import { safe } from '@demarc/report';
import type { LiveAccount, Progress } from '@demarc/sources';
import type { Io } from '../io.ts';

/** What a live audit says on stderr: who looks at what, and how far it is. On a terminal in one line that changes, else in a few that stay. */
export class LiveProgress {
  readonly #io: Pick<Io, 'stderr'>;
  /** Quarters that were told already. */
  #told = 0;

  constructor(io: Pick<Io, 'stderr'>) {
    this.#io = io;
  }

  /** The first line: who, which account, that it only reads, how many calls. */
  readonly onAccount = (account: LiveAccount): void => {
    this.#io.stderr.write(`${safe(aboutAccount(account))}\n`);
  };

  readonly onProgress = (progress: Progress): void => {
    const { units, done } = progress;
    if (this.#io.stderr.isTTY) {
      this.#io.stderr.write(done === units ? '\r\u001b[K' : `\r\u001b[K${safe(soFar(progress))}`);
      return;
    }
    const quarter = Math.floor((done / units) * 4);
    if (quarter === this.#told) return;
    this.#told = quarter;
    this.#io.stderr.write(`demarc: ${soFar(progress)}\n`);
  };
}

/** Who looks at which account, and how many calls it takes. */
export function aboutAccount({ identity, regions, costs }: LiveAccount): string {
  const where = regions.length > 3 ? `${regions.length} Regions` : regions.join(', ');
  const more = Object.entries(costs.each).map(([thing, calls]) => `${calls} a ${thing}`);
  return `demarc: ${identity.arn} looks at account ${identity.account}, ${where}; it only reads: ${costs.fixed} calls${more.length > 0 ? `, and ${more.join(', ')}` : ''}`;
}

function soFar({ units, done, kept, requests, throttled, last, elapsed }: Progress): string {
  const left =
    done < units && done > kept && elapsed > 1000 ? `, about ${Math.ceil(((elapsed / (done - kept)) * (units - done)) / 1000)} s left` : '';
  const at = last === undefined || done === units ? '' : ` (${[last.service, last.region].filter((word) => word !== undefined).join(' ')})`;
  const before = kept > 0 ? ` (${kept} of them before)` : '';
  return `${done} of ${units} reads done${before}${at}, ${requests} calls${throttled > 0 ? `, ${throttled} of them throttled` : ''}${left}`;
}
