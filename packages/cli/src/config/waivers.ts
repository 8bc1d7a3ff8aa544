import { nearest, type Acceptance, type Assessment, type Check, type Diagnostic, type Finding, type Resource } from '@demarc/model';
import { findingId } from '@demarc/report';
import { pathPattern } from '@demarc/sources';
import { meaning } from '../select.ts';
import type { ProjectWaiver } from './config.ts';

/** As many days before its last one a waiver is told to end. */
const soonDays = 30;
/** As many names are kept to propose the nearest. */
const mostAddresses = 10_000;

/** What the waivers of a project are held against. */
export interface WaiverScope {
  /** Where they stand: "demarc.yaml". */
  readonly by: string;
  readonly now: Date;
  /** Makes a path relative to the project's root. */
  below(file: string): string;
  /** The ids of the checks that are asked, and of their members. */
  readonly asked: ReadonlySet<string>;
  /** Whether everything below a pattern of paths (all of the project, where there is none) is looked at. */
  looksAt(file: string | undefined): boolean;
}

/** What became of waivers, by their places in the list: plain data, which goes from one thread to another. */
export interface WaiverNotes {
  /** How many findings each accepts, or would if its day were not over. */
  readonly findings: readonly number[];
  /** Whether each named a finding. */
  readonly isNamed: readonly boolean[];
  /** Whether anything was there that each could be about. */
  readonly sawResource: readonly boolean[];
  /** Names of resources, to propose the nearest. */
  readonly addresses: readonly string[];
  /** All was read. */
  readonly isWhole: boolean;
}

interface Held {
  readonly waiver: ProjectWaiver;
  readonly acceptance: Acceptance;
  readonly isResource: (resource: Resource) => boolean;
  readonly isFile: (path: string) => boolean;
  findings: number;
  isNamed: boolean;
  sawResource: boolean;
}

/** The waivers of a project, and what became of each while findings came by. */
export class Waivers {
  readonly #held: readonly Held[];
  readonly #scope: WaiverScope;
  readonly #today: string;
  readonly #addresses = new Set<string>();
  #isWhole = true;

  constructor(waivers: readonly ProjectWaiver[], scope: WaiverScope) {
    this.#scope = scope;
    this.#today = scope.now.toISOString().slice(0, 10);
    this.#held = waivers.map((waiver) => {
      const { check, ids, resource, file, reason, owner, expires, location } = waiver;
      return {
        waiver,
        acceptance: {
          waiver: { by: scope.by, reason, owner, expires, location },
          isExpired: expires < this.#today,
          names: (id) => check === undefined || (ids?.has(id) ?? false),
        },
        isResource: resource === undefined ? () => true : meaning([resource]),
        isFile: file === undefined ? () => true : pathPattern(file),
        isNamed: false,
        findings: 0,
        sawResource: false,
      };
    });
  }

  /** What accepts a finding, or would if its day were not over. Notes that it was asked. */
  readonly acceptances = (finding: Finding, check: Check, resource: Resource): readonly Acceptance[] => {
    const open = [check.id, ...Object.entries(finding.members ?? {}).flatMap(([id, verdict]) => (verdict === 'pass' ? [] : [id]))];
    const found = this.#held.filter(
      (held) =>
        open.some((id) => held.acceptance.names(id, undefined)) &&
        this.#isAbout(held, resource) &&
        this.#isFinding(held, finding, resource),
    );
    for (const held of found) held.isNamed = true;
    return found.map(({ acceptance }) => acceptance);
  };

  /** Notes what there was, and what became of it: a waiver that is about nothing says so. */
  saw({ inventory, findings }: Assessment): void {
    const byWaiver = new Map(this.#held.map((held) => [held.acceptance.waiver, held]));
    for (const { waiver, expiredWaiver } of findings) {
      const held = byWaiver.get(waiver ?? expiredWaiver ?? none);
      if (held) held.findings++;
    }
    this.#isWhole &&= !inventory.diagnostics.some(({ severity }) => severity === 'error');
    const open = this.#held.filter(({ sawResource }) => !sawResource);
    if (open.length === 0) return;
    for (const resource of inventory.resources) {
      if (this.#addresses.size < mostAddresses) for (const address of resource.addresses) this.#addresses.add(address);
      for (const held of open) held.sawResource ||= this.#isAbout(held, resource);
    }
  }

  /** Takes away what was noted since the last time: plain data, which `merge` takes in elsewhere. */
  drain(): WaiverNotes {
    const notes: WaiverNotes = {
      findings: this.#held.map(({ findings }) => findings),
      isNamed: this.#held.map(({ isNamed }) => isNamed),
      sawResource: this.#held.map(({ sawResource }) => sawResource),
      addresses: [...this.#addresses],
      isWhole: this.#isWhole,
    };
    for (const held of this.#held) held.findings = 0;
    this.#addresses.clear();
    return notes;
  }

  merge({ findings, isNamed, sawResource, addresses, isWhole }: WaiverNotes): void {
    for (const [index, held] of this.#held.entries()) {
      held.findings += findings[index] ?? 0;
      held.isNamed ||= isNamed[index] ?? false;
      held.sawResource ||= sawResource[index] ?? false;
    }
    if (this.#addresses.size < mostAddresses) for (const address of addresses) this.#addresses.add(address);
    this.#isWhole &&= isWhole;
  }

  /** What a person should know of them when all was seen: those that have ended or soon will, and those that accept nothing. */
  told(): Diagnostic[] {
    return this.#held.flatMap((held) => {
      const found = held.findings > 0 ? this.#ending(held) : !held.isNamed && this.#isIdle(held) ? this.#idle(held) : undefined;
      return found ? [{ severity: 'warning' as const, ...found, location: held.waiver.location }] : [];
    });
  }

  #isAbout({ isResource, isFile, waiver }: Held, resource: Resource): boolean {
    if (waiver.file !== undefined && (resource.location === undefined || !isFile(this.#scope.below(resource.location.file)))) return false;
    return isResource(resource);
  }

  #isFinding({ waiver }: Held, finding: Finding, resource: Resource): boolean {
    return waiver.finding === undefined || findingId(finding, resource, (file) => this.#scope.below(file)) === waiver.finding;
  }

  #ending({ waiver, acceptance, findings }: Held): Pick<Diagnostic, 'code' | 'message' | 'next'> | undefined {
    const counted = findings === 1 ? 'one finding' : `${findings} findings`;
    if (acceptance.isExpired)
      return {
        code: 'waiver-expired',
        message: `waiver of ${named(waiver)} expired on ${waiver.expires}: ${counted} ${findings === 1 ? 'counts' : 'count'} again`,
        next: `mend ${findings === 1 ? 'it' : 'them'}, or let ${waiver.owner} decide anew: ${waiver.reason}`,
      };
    const days = Math.round((Date.parse(`${waiver.expires}T00:00:00Z`) - Date.parse(`${this.#today}T00:00:00Z`)) / 86_400_000);
    if (days > soonDays) return undefined;
    return {
      code: 'waiver-expires',
      message: `waiver of ${named(waiver)} expires on ${waiver.expires}, ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}: ${counted}`,
      next: `mend ${findings === 1 ? 'it' : 'them'}, or let ${waiver.owner} decide anew before: ${waiver.reason}`,
    };
  }

  /** Whether it is certain that there is nothing to accept. */
  #isIdle({ waiver }: Held): boolean {
    const { asked, looksAt } = this.#scope;
    return this.#isWhole && (waiver.ids === undefined || [...waiver.ids].some((id) => asked.has(id))) && looksAt(waiver.file);
  }

  #idle({ waiver, sawResource }: Held): Pick<Diagnostic, 'code' | 'message' | 'next'> {
    const { resource, file } = waiver;
    if (sawResource)
      return {
        code: 'waiver-idle',
        message: `waiver of ${named(waiver)} accepts nothing: nothing that it names fails here`,
        next: 'remove it',
      };
    const near = resource === undefined || resource.includes('*') ? [] : nearest(resource, this.#addresses);
    return {
      code: 'waiver-idle',
      message: `waiver of ${named(waiver)} accepts nothing: there is no such resource${file === undefined ? '' : ` in ${file}`}`,
      next: near.length > 0 ? `nearest: ${near.join(', ')}` : 'correct it, or remove it',
    };
  }
}

const none = { by: '', reason: '' };

/** What a waiver is of, in a few words. */
const named = ({ check, finding, resource }: ProjectWaiver): string =>
  `${check ?? `finding ${finding ?? ''}`}${resource === undefined ? '' : ` for ${resource}`}`;
