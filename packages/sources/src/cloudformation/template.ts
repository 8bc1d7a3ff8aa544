import { Hole, hasHole, mapHole, type Coverage, type Resource } from '@demarc/model';
import type { MapNode, Node } from '../document/node.ts';
import { redactProperties } from '../secrets/places.ts';
import { conditionValue, isCondition } from './conditions.ts';
import { foreignMacros } from './macros.ts';
import { namesOf, refOf } from './names.ts';
import { nestedScope, stackType } from './nested.ts';
import { declarations } from './resources.ts';
import { skipsOf } from './skips.ts';
import { locationOf, unresolved, warn, type Scope } from './scope.ts';

/** What a template holds, the templates that it nests included. */
export interface TemplateContents {
  readonly resources: readonly Resource[];
  readonly coverage: readonly Coverage[];
}

/** Under which condition a resource exists. */
interface Existence {
  readonly name: string;
  readonly value: unknown;
}

/** The resources of a template, evaluated. One malformed resource costs that resource, never the file. */
export function contentsOf(scope: Scope, outer?: Existence): TemplateContents {
  const resources: Resource[] = [];
  const coverage: Coverage[] = [];
  const { entries, open } = declarations(scope);
  for (const loop of open) coverage.push({ type: loop, status: 'skipped', reason: `${scope.path}: what ${loop} makes is not known` });
  const macros = foreignMacros(scope);
  const ends = endsOf(entries, scope);
  for (const [id, { value: node, key }] of entries) {
    const declared = declaredAs(id, node, scope);
    if (!declared) continue;
    const existence = within(outer, existenceOf(declared.entries, scope));
    if (existence?.value === false) {
      coverage.push({
        type: declared.type,
        status: 'skipped',
        reason: `${id} is not created: ${existence.name} is false (${scope.document.path}); other values: --parameters`,
      });
      continue;
    }
    const skips = skipsOf(declared.entries, { from: key, to: ends.get(key) ?? key }, scope);
    resources.push({ ...resourceOf(id, declared, scope, key, existence, macros), ...(skips.length > 0 && { skips }) });
    if (declared.type === stackType) nested(id, scope, existence, resources, coverage);
  }
  return { resources: openRelations(resources), coverage };
}

/** Where each resource's text ends: at the next one's beginning, or at the end of the section. */
function endsOf(entries: MapNode['entries'], scope: Scope): Map<number, number> {
  const starts = [...new Set([...entries.values()].map(({ key }) => key))].sort((a, b) => a - b);
  const { root, text } = scope.document;
  const sections = root.kind === 'map' ? [...root.entries.values()].map(({ key }) => key) : [];
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? Math.min(text.length, ...sections.filter((at) => at > start))]));
}

/** The template of a nested stack: its resources belong to this inventory, or it is skipped. */
function nested(id: string, scope: Scope, existence: Existence | undefined, resources: Resource[], coverage: Coverage[]): void {
  const inner = nestedScope(id, scope);
  if (!inner) {
    coverage.push({ type: stackType, status: 'skipped', reason: `${scope.path}: the template of ${id} was not seen` });
    return;
  }
  const contents = contentsOf(inner, existence);
  resources.push(...contents.resources);
  coverage.push(...contents.coverage);
}

/** Types whose insides are not seen here: what is passed to them may be referred to by anything. */
const isUnseen = (resource: Resource, nestedIn: ReadonlySet<string>): boolean =>
  (resource.type === stackType && !nestedIn.has(resource.key)) || resource.type.endsWith('::MODULE');

/** Who else refers to a resource that was passed to something unseen is open. */
function openRelations(resources: readonly Resource[]): readonly Resource[] {
  const seen = new Set(resources.flatMap(({ key }) => [...ancestorsOf(key)]));
  const passed = new Map<string, string>();
  for (const resource of resources)
    if (isUnseen(resource, seen)) eachString(resource.properties, (text) => passed.set(text, resource.addresses[0] ?? resource.key));
  if (passed.size === 0) return resources;
  return resources.map((resource) => {
    const to = resource.names.map((name) => passed.get(name)).find((name) => name !== undefined);
    return to === undefined || resource.passedOn
      ? resource
      : { ...resource, passedOn: new Hole('not-collected', `it is passed to ${to}, which was not seen`, { rest: true }) };
  });
}

/** The keys of the stacks that a resource is nested in: `a.yaml#Net/Vpc` lies in `a.yaml#Net`. */
function* ancestorsOf(key: string): Generator<string> {
  const start = key.indexOf('#');
  if (start < 0) return;
  for (let at = key.indexOf('/', start); at >= 0; at = key.indexOf('/', at + 1)) yield key.slice(0, at);
}

function eachString(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (typeof value !== 'object' || value === null) return;
  else if (value instanceof Hole) for (const choice of value.choices ?? []) eachString(choice, visit);
  else for (const part of Array.isArray(value) ? value : Object.values(value)) eachString(part, visit);
}

interface Declared {
  readonly type: string;
  readonly entries: MapNode['entries'];
}

/** The type and the sections of a declared resource; nothing, and a diagnostic, where it is none. */
function declaredAs(id: string, node: Node, scope: Scope): Declared | undefined {
  const type = node.kind === 'map' ? node.entries.get('Type')?.value : undefined;
  if (node.kind !== 'map' || type?.kind !== 'scalar' || typeof type.value !== 'string') {
    warn(scope, node, 'malformed-resource', `${id} is not a resource: it has no Type`, 'give it a Type; it is left out');
    return undefined;
  }
  if (type.text.startsWith('AWS::') && !scope.isKnownType(type.text)) {
    const near = scope.nearestType(type.text);
    warn(
      scope,
      type,
      'unknown-type',
      `${id} has the type ${type.text}, which AWS does not have`,
      near === undefined ? 'check the spelling' : `did you mean ${near}?`,
    );
  }
  return { type: type.text, entries: node.entries };
}

function existenceOf(entries: MapNode['entries'], scope: Scope): Existence | undefined {
  const node = entries.get('Condition')?.value;
  if (node?.kind !== 'scalar') return undefined;
  if (!isCondition(node.text, scope))
    warn(scope, node, 'unknown-reference', `${node.text} is not a condition of this template`, 'check the spelling');
  return { name: node.text, value: conditionValue(node.text, scope) };
}

/** A resource of a nested stack exists when the stack does and its own condition holds. */
function within(outer: Existence | undefined, own: Existence | undefined): Existence | undefined {
  if (!outer || outer.value === true || !own) return own ?? outer;
  if (own.value === true || own.value === false) return own.value ? outer : own;
  return { name: `${outer.name} and ${own.name}`, value: mapHole(outer.value, (holds) => (holds === true ? own.value : holds)) };
}

function resourceOf(
  id: string,
  { type, entries }: Declared,
  scope: Scope,
  key: number,
  existence: Existence | undefined,
  macros: readonly string[],
): Resource {
  const properties =
    macros.length > 0
      ? unresolved(`the macro ${macros.join(', ')} may change it`)
      : redactProperties(propertiesOf(id, entries.get('Properties')?.value, scope), scope.redactor, scope.origins);
  const reference = refOf(id, scope);
  const inside = scope.path.slice(scope.document.path.length);
  const stacks = scope.path.includes('#') ? scope.path.slice(scope.path.indexOf('#') + 1) : inside;
  return {
    key: `${scope.path}${scope.path.includes('#') ? '/' : '#'}${id}`,
    type,
    properties,
    names: namesOf(id, scope),
    addresses: [stacks === '' ? id : `${stacks}/${id}`],
    holes: hasHole(properties),
    location: locationOf(scope, { at: key }),
    origins: scope.origins,
    name: reference.startsWith('\u27e8') ? id : reference,
    workload: scope.workload,
    ...(existence?.value instanceof Hole && { condition: { name: existence.name, when: existence.value } }),
  };
}

function propertiesOf(id: string, node: Node | undefined, scope: Scope): object {
  const value = node ? scope.evaluate(node) : {};
  if (isObject(value)) {
    return value;
  }
  if (node && value !== undefined)
    warn(scope, node, 'malformed-resource', `the Properties of ${id} are no map`, 'write them as names and values; they count as unknown');
  return value === undefined ? {} : unresolved(`the Properties of ${id} are no map`);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
