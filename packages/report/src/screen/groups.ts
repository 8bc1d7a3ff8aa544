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

/** What a screen says of a check: plain data. */
export type ShownCheck = Pick<Check, 'id' | 'title' | 'risk' | 'severity' | 'domain' | 'type'>;

/** Findings of one check: all are counted, a few are kept to be shown. */
export interface Group {
  readonly check: ShownCheck;
  total: number;
  readonly shown: Shown[];
}

/** Findings by check, as they come in. */
export class Groups {
  readonly #most: number;
  #groups = new Map<string, Group>();
  /** Of each check: how many were kept, taken away or not. */
  readonly #kept = new Map<string, number>();

  /** `most`: how many findings of a check are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  add(check: ShownCheck, show: () => Shown): void {
    const group = this.#group(check);
    group.total++;
    const kept = this.#kept.get(check.id) ?? 0;
    if (kept >= this.#most) return;
    this.#kept.set(check.id, kept + 1);
    group.shown.push(show());
  }

  /** Takes away what came in since the last time: plain data, which `merge` takes in elsewhere. */
  drain(): readonly Group[] {
    const groups = [...this.#groups.values()];
    this.#groups = new Map();
    return groups;
  }

  merge(groups: readonly Group[]): void {
    for (const { check, total, shown } of groups) {
      const group = this.#group(check);
      group.total += total;
      group.shown.push(...shown.slice(0, Math.max(0, this.#most - group.shown.length)));
    }
  }

  #group({ id, title, risk, severity, domain, type }: ShownCheck): Group {
    let group = this.#groups.get(id);
    if (!group) this.#groups.set(id, (group = { check: { id, title, risk, severity, domain, type }, total: 0, shown: [] }));
    return group;
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
