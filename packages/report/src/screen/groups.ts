import { severities, type Check } from '@demarc/model';

/** One finding as it will be shown. */
export interface Shown {
  readonly lines: readonly string[];
  /** Of a fail: its resource and place, in one line. */
  readonly where?: string;
  /** Of a fail: its resource as it can be typed. */
  readonly reference?: string;
  /** Of a fail: the file that it stands in. */
  readonly file?: string;
  readonly fix?: readonly string[];
}

/** Findings of one check: all are counted, a few are kept to be shown. */
export interface Group {
  readonly check: Check;
  total: number;
  readonly shown: Shown[];
}

/** Findings by check, as they come in. */
export class Groups {
  readonly #most: number;
  readonly #groups = new Map<string, Group>();

  /** `most`: how many findings of a check are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  add(check: Check, show: () => Shown): void {
    let group = this.#groups.get(check.id);
    if (!group) this.#groups.set(check.id, (group = { check, total: 0, shown: [] }));
    group.total++;
    if (group.shown.length < this.#most) group.shown.push(show());
  }

  /** The worst first, then public exposure, then the number of resources. */
  sorted(): readonly Group[] {
    const rank = ({ check }: Group): number => severities.indexOf(check.severity);
    const exposed = ({ check }: Group): number => (check.domain === 'net.perimeter' ? 0 : 1);
    return [...this.#groups.values()].sort(
      (a, b) => rank(a) - rank(b) || exposed(a) - exposed(b) || b.total - a.total || (a.check.id < b.check.id ? -1 : 1),
    );
  }
}
