import type { Location, Options } from '@demarc/model';
import type { FailOn } from '../exit.ts';
import type { Filters } from '../select.ts';

/** What a project has settled in its demarc.yaml. */
export interface Config {
  /** The file, as a person would type it. */
  readonly file: string;
  readonly failOn?: FailOn | undefined;
  /** Of what the project is about; the command line narrows them. */
  readonly filters: Filters;
  /** Where each filter stands. */
  readonly places: Readonly<Partial<Record<keyof Filters, Location>>>;
  /** Values that replace a check's own settings, by check id. */
  readonly settings: NonNullable<Options['settings']>;
  /** Parameter values; those of the command line win. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** Tags that say what a resource belongs to. */
  readonly workloadTags?: readonly string[] | undefined;
  readonly waivers: readonly ProjectWaiver[];
}

/** Of a file that says nothing. */
export const nothingSettled: Omit<Config, 'file'> = { filters: {}, places: {}, settings: {}, parameters: [], waivers: [] };

/** One item of `waivers`: what it accepts, who answers for it, why, and until when. */
export interface ProjectWaiver {
  /** As it is written: our id, or `tool:id`. */
  readonly check?: string | undefined;
  /** The checks and members of families that it names; all of them where there is no `check`. */
  readonly ids?: ReadonlySet<string> | undefined;
  /** The id of one finding. */
  readonly finding?: string | undefined;
  /** A resource by address, name, key or type, with `*` for anything. */
  readonly resource?: string | undefined;
  /** A pattern as in `.gitignore`, from the project's root. */
  readonly file?: string | undefined;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, as YYYY-MM-DD in UTC. */
  readonly expires: string;
  readonly location: Location;
}
