import { nearest } from '@demarc/model';
import type { MapNode, Node, Problem, Problems } from '@demarc/sources';
import type { Catalogue, Setting } from './catalogue.ts';
import type { Fields, Shape, TextForm } from './shape.ts';

/** Tells everything in a tree that does not have its shape, or names what the catalogue does not have. */
export function validate(node: Node, shape: Shape, path: string, catalogue: Catalogue, problems: Problems): void {
  new Validation(catalogue, problems).value(node, shape, path);
}

class Validation {
  readonly #catalogue: Catalogue;
  readonly #problems: Problems;
  /** Aliases name one node in several places: it is told once. */
  readonly #told = new Set<string>();

  constructor(catalogue: Catalogue, problems: Problems) {
    this.#catalogue = catalogue;
    this.#problems = problems;
  }

  value(node: Node, shape: Shape, path: string): void {
    switch (shape.is) {
      case 'text':
        return this.#text(node, shape.form, path);
      case 'choice':
        if (node.kind === 'scalar' && shape.of.includes(node.text) && typeof node.value === 'string') return;
        return this.#wrong(
          node,
          path,
          `one of ${shape.of.join(', ')}`,
          `did you mean ${nearest(textOf(node), shape.of)[0] ?? shape.of[0] ?? ''}?`,
        );
      case 'scalar':
        if (node.kind !== 'scalar' || node.value === null)
          this.#wrong(node, path, 'text, a number, true or false', 'write one value; a list is text with commas');
        return;
      case 'some':
        if (node.kind !== 'list') return this.value(node, shape.of, path);
        if (node.items.length === 0) this.#wrong(node, path, 'at least one', 'remove it, or name one');
        for (const item of node.items) this.value(item, shape.of, path);
        return;
      case 'list':
        if (node.kind !== 'list') return this.#wrong(node, path, 'a list', 'write each on a line of its own that begins with - ');
        for (const item of node.items) this.value(item, shape.of, path.replace(/s$/, ''));
        return;
      case 'fields':
        return this.#fields(node, shape, path);
      case 'names':
        for (const [name, entry] of this.#entries(node, path)) {
          if (!shape.form.pattern.test(name))
            this.#say(
              entry.key,
              'config-unknown-key',
              `${shown(name)} is not ${shape.form.what}`,
              `write it as ${shape.form.example}: value`,
            );
          this.value(entry.value, shape.of, `${path}.${name}`);
        }
        return;
      case 'settings':
        return this.#settings(node, path);
    }
  }

  #text(node: Node, form: TextForm, path: string): void {
    if (node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string')
      return this.#say(
        node.at,
        'config-wrong-type',
        `${path} takes ${form.what}, and ${node.text} without quotes is ${typeof node.value === 'number' ? 'a number' : node.text === String(node.value) ? 'true or false' : `the same as ${node.value}`}`,
        `put it in quotes: "${node.text}"`,
      );
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return this.#wrong(node, path, form.what, `for example ${form.example}`);
    if (!form.pattern.test(node.value)) return this.#wrong(node, path, form.what, `for example ${form.example}`);
    if (form.format === 'date' && !isDay(node.value))
      return this.#say(node.at, 'config-wrong-type', `${path}: there is no day ${node.value}`, `write it as ${form.example}`);
    if (form.known === 'check' && !this.#catalogue.ids.has(node.value.toLowerCase()))
      this.#unknown(node, `no check is called ${shown(node.value)}`, this.#catalogue.ids.keys(), 'demarc checks lists them');
    for (const [kind, names] of [
      ['service', this.#catalogue.services],
      ['framework', this.#catalogue.frameworks],
    ] as const)
      if (form.known === kind && !names.has(node.value))
        this.#unknown(node, `no ${kind} is called ${shown(node.value)}`, names, `known: ${[...names].join(', ')}`);
  }

  #fields(node: Node, { fields, oneOf }: Fields, path: string): void {
    const inside = path === '' ? '' : ` of ${path}`;
    const entries = this.#entries(node, path);
    if (node.kind !== 'map') return;
    for (const [name, { key, value }] of entries) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field) {
        // A section whose lines are all commented out is as good as none.
        if (path === '' && isNothing(value)) continue;
        this.value(value, field.shape, path === '' ? name : `${path}.${name}`);
        continue;
      }
      const near = nearest(name, Object.keys(fields));
      this.#say(
        key,
        'config-unknown-key',
        `${shown(name)} is no key${inside}`,
        near.length > 0 ? `did you mean ${near.join(', ')}?` : `known: ${Object.keys(fields).join(', ')}`,
      );
    }
    for (const [name, field] of Object.entries(fields))
      if (field.required && !entries.has(name))
        this.#say(node.at, 'config-missing-key', `${name} is missing${inside}`, `${field.says} Write ${name}: ${exampleOf(field.shape)}`);
    if (oneOf && !oneOf.some((name) => entries.has(name)))
      this.#say(
        node.at,
        'config-missing-key',
        `${oneOf.join(' or ')} is missing${inside}`,
        `say what is accepted: ${oneOf[0] ?? ''}: <id>`,
      );
  }

  #settings(node: Node, path: string): void {
    const known = this.#catalogue.settings;
    for (const [name, { key, value }] of this.#entries(node, path)) {
      const setting = known.get(name);
      if (setting) {
        if (settingValue(value, setting) === undefined) this.#wrongSetting(value, name, setting);
        continue;
      }
      const [, id = name] = /^(.*)\.[^.]*$/.exec(name) ?? [];
      const ofCheck = [...known.keys()].filter((each) => each.startsWith(`${id}.`));
      const isCheck = this.#catalogue.checks.some((check) => check.id === id);
      const near = ofCheck.length > 0 ? ofCheck : nearest(name, known.keys());
      this.#say(
        key,
        'config-unknown-name',
        isCheck ? `${shown(id)} has no such setting: ${shown(name)}` : `no setting is called ${shown(name)}`,
        near.length > 0
          ? `nearest: ${near.join(', ')}`
          : isCheck
            ? 'this check has no settings'
            : 'write it as <check>.<setting>; demarc checks <check> shows its settings',
      );
    }
  }

  #wrongSetting(node: Node, name: string, { kind, value }: Setting): void {
    const items =
      node.kind === 'list' && kind.startsWith('a list') ? node.items.find((item) => itemOf(item, kind) === undefined) : undefined;
    const wrong = items ?? node;
    this.#say(
      wrong.at,
      'config-wrong-type',
      `${name} takes ${kind}, not ${kindText(wrong)}`,
      wrong.kind === 'scalar' && typeof wrong.value === 'number' && kind === 'a list of text'
        ? `put it in quotes: "${wrong.text}"`
        : `by itself it is ${JSON.stringify(value)}`,
    );
  }

  #entries(node: Node, path: string): MapNode['entries'] {
    if (node.kind === 'map' && node.tag === undefined) return node.entries;
    this.#wrong(node, path === '' ? 'demarc.yaml' : path, 'keys and values', 'write it as key: value');
    return new Map();
  }

  #wrong(node: Node, path: string, what: string, next: string): void {
    this.#say(node.at, 'config-wrong-type', `${path} takes ${what}, not ${kindText(node)}`, next);
  }

  #unknown(node: Node & { kind: 'scalar' }, message: string, names: Iterable<string>, otherwise: string): void {
    const near = nearest(node.text, names);
    this.#say(node.at, 'config-unknown-name', message, near.length > 0 ? `nearest: ${near.join(', ')}` : otherwise);
  }

  #say(at: number, code: string, message: string, next: string): void {
    const problem: Problem = { severity: 'error', code, message, next };
    const id = `${at} ${code} ${message}`;
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.#problems.add(at, problem);
  }
}

/** The value that a setting is given; undefined where it is of another type than the check's own. */
export function settingValue(node: Node, { kind }: Pick<Setting, 'kind'>): Setting['value'] | undefined {
  if (kind.startsWith('a list')) {
    if (node.kind !== 'list') return undefined;
    const items = node.items.map((item) => itemOf(item, kind));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (node.kind !== 'scalar' || node.tag !== undefined || node.value === null) return undefined;
  const wanted = kind === 'text' ? 'string' : kind === 'number' ? 'number' : 'boolean';
  return typeof node.value === wanted ? node.value : undefined;
}

function itemOf(node: Node, kind: Setting['kind']): string | number | undefined {
  if (node.kind !== 'scalar' || node.tag !== undefined) return undefined;
  if (kind === 'a list of numbers') return typeof node.value === 'number' ? node.value : undefined;
  return typeof node.value === 'string' ? node.value : undefined;
}

export const isNothing = (node: Node): boolean => node.kind === 'scalar' && node.value === null;

/** A day of the calendar. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

const textOf = (node: Node): string => (node.kind === 'scalar' ? node.text : '');
const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function kindText(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'a map' : node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.value === null) return 'nothing';
  return shown(node.text) === '' ? 'an empty text' : shown(node.text);
}

function exampleOf(shape: Shape): string {
  return shape.is === 'text' ? shape.form.example : '…';
}
