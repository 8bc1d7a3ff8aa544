import type { Check, Responsibilities } from '@demarc/model';
import type { Default } from './canonical/defaults.ts';
import type { Form } from './canonical/form.ts';
import type { CheckExamples } from './examples.ts';
import type { Service } from './service.ts';
import { checkIndex, examples, services, servicesOfTypes, type CheckId } from './registry.generated.ts';

/** All that is known of some types: their checks, who owns what, their canonical form, their defaults. */
export interface Knowledge {
  readonly checks: readonly Check[];
  /** By type. */
  readonly responsibilities: ReadonlyMap<string, Responsibilities>;
  /** By type. */
  readonly forms: ReadonlyMap<string, Form>;
  /** By type. */
  readonly defaults: ReadonlyMap<string, readonly Default[]>;
}

/** Loads what is known of these types, and nothing else: one module a service. */
export async function loadKnowledge(types: Iterable<string>): Promise<Knowledge> {
  const wanted = new Set([...types].flatMap((type) => servicesOfTypes[type] ?? []));
  return knowledgeOf([...wanted].sort((a, b) => (a < b ? -1 : 1)));
}

/** Loads everything: for the catalogue. */
export const loadAllKnowledge = (): Promise<Knowledge> => knowledgeOf(Object.keys(services));

/** Loads what the table of a check shows; nothing of an id that no check has. */
export async function loadExamples(id: string): Promise<CheckExamples | undefined> {
  if (!Object.hasOwn(checkIndex, id)) return undefined;
  const { service } = checkIndex[id as CheckId]; // just tested
  return (await examples[service]?.())?.[id];
}

/** The folders of the services. */
export const serviceNames: readonly string[] = Object.keys(services);

/** Loads the folder of one service. */
export async function loadService(name: string): Promise<Service> {
  const load = services[name];
  if (!load) throw new Error(`there is no folder of a service called ${name}`);
  return load();
}

async function knowledgeOf(names: readonly string[]): Promise<Knowledge> {
  const found = await Promise.all(names.flatMap((name) => services[name]?.() ?? []));
  return {
    checks: found.flatMap((service) => Object.entries(service.checks).map(([id, rule]) => ({ ...rule, id }))),
    responsibilities: new Map(found.flatMap((service) => service.responsibilities.map((each) => [each.type, each] as const))),
    forms: new Map(found.flatMap((service) => service.forms.map((each) => [each.type, each] as const))),
    defaults: new Map(found.flatMap((service) => Object.entries(service.defaults))),
  };
}
