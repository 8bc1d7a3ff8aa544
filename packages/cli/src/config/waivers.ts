import { nearest, type Acceptance, type Assessment, type Check, type Diagnostic, type Finding, type Resource } from '@demarc/model';
import { findingId } from '@demarc/report';
import { pathPattern } from '@demarc/sources';
import { meaning } from '../select.ts';
import type { ProjectWaiver } from './config.ts';

/** As many days before its last one a waiver is told to end. */
const soonDays = 30;

/** What the waivers of a project are held against. */
export interface WaiverScope {
  /** Where they stand: "demarc.yaml". */
  readonly by: string;
  readonly now: Date;
  /** Makes a path relative to the project's root. */
  below(file: string): string;
}

/** What is known of the run when it is over. */
export interface WaiverRun {
  /** The ids of the checks that were asked, and of their members. */
  readonly asked: ReadonlySet<string>;
  /** Whether everything below this pattern of paths (all, where there is none) was looked at and could be read. */
  sawAll(file: string | undefined): boolean;
}

interface Held {
  readonly waiver: ProjectWaiver;
  readonly acceptance: Acceptance;
  readonly isResource: (resource: Resource) => boolean;
  readonly isFile: (path: string) => boolean;
  /** Whether it named a finding. */
  isNamed: boolean;
  /** Findings that it accepts, or would if its day were not over. */
  findings: number;
  /** Whether anything was there that it could be about. */
  sawResource: boolean;
}

/** The waivers of a project, and what became of each while findings came by. */
export class Waivers {
  readonly #held: readonly Held[];
  readonly #scope: WaiverScope;
  readonly #today: string;
  readonly #addresses = new Set<string>();

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
    const open = this.#held.filter(({ sawResource }) => !sawResource);
    if (open.length === 0) return;
    for (const resource of inventory.resources) {
      for (const address of resource.addresses) this.#addresses.add(address);
      for (const held of open) held.sawResource ||= this.#isAbout(held, resource);
    }
  }

  /** What a person should know of them: those that have ended or soon will, and those that accept nothing. */
  told(run: WaiverRun): Diagnostic[] {
    return this.#held.flatMap((held) => {
      const found = held.findings > 0 ? this.#ending(held) : !held.isNamed && this.#isIdle(held, run) ? this.#idle(held) : undefined;
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
  #isIdle({ waiver }: Held, { asked, sawAll }: WaiverRun): boolean {
    return (waiver.ids === undefined || [...waiver.ids].some((id) => asked.has(id))) && sawAll(waiver.file);
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
