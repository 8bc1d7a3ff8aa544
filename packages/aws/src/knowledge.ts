import type { Check, Responsibilities } from '@demarc/model';
import type { Default } from './canonical/defaults.ts';
import type { Form } from './canonical/form.ts';
import { services, servicesOfTypes } from './registry.generated.ts';

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

async function knowledgeOf(names: readonly string[]): Promise<Knowledge> {
  const found = await Promise.all(names.flatMap((name) => services[name]?.() ?? []));
  return {
    checks: found.flatMap((service) => Object.entries(service.checks).map(([id, rule]) => ({ ...rule, id }))),
    responsibilities: new Map(found.flatMap((service) => service.responsibilities.map((each) => [each.type, each] as const))),
    forms: new Map(found.flatMap((service) => service.forms.map((each) => [each.type, each] as const))),
    defaults: new Map(found.flatMap((service) => Object.entries(service.defaults))),
  };
}
