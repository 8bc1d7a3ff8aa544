import { Hole, hasHole, type Coverage, type Resource } from '@demarc/model';
import type { MapNode, Node } from '../document/node.ts';
import { redactProperties } from '../secrets/places.ts';
import { both, conditionValue, isCondition, openCondition } from './conditions.ts';
import { isResource, propertiesNode } from './declared.ts';
import { foreignMacros, namesIn } from './macros.ts';
import { misspelt } from './misspelt.ts';
import { namesOf, refOf } from './names.ts';
import { nestedScope, stackType } from './nested.ts';
import { notePassed, openRelations, openUses } from './passed-on.ts';
import { skipsOf } from './skips.ts';
import { madeOf, resourcesOf } from './resources.ts';
import { declarations, locationOf, unresolved, warn, type Scope } from './scope.ts';
import { exportNameOf } from './summary.ts';
import { unseenIn } from './unseen.ts';

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
  const coverage: Coverage[] = unseenIn(scope);
  const passed = new Map<string, string>();
  const entries = resourcesOf(scope);
  const macros = foreignMacros(scope);
  const ends = endsOf(entries, scope);
  for (const [id, { value: node, key }] of entries) {
    if (id === 'Fn::Transform') continue; // told as unseen
    const declared = declaredAs(id, node, scope);
    if (!declared) {
      if (isModule(node)) {
        coverage.push({ type: 'module', status: 'skipped', reason: `${scope.path}: the module ${id} was not seen` });
        notePassed(undefined, node, scope, id, passed);
      } else
        coverage.push({
          type: 'unknown',
          resource: id,
          status: 'skipped',
          reason: `${id} is not a resource: it has no Type (${scope.document.path})`,
        });
      continue;
    }
    const existence = within(outer, existenceOf(declared.entries, scope));
    checkDependsOn(declared.entries.get('DependsOn')?.value, scope);
    if (existence?.value === false) {
      coverage.push({
        type: declared.type,
        resource: id,
        status: 'skipped',
        reason: `${id} is not created: ${existence.name} is false (${scope.document.path}); other values: --parameters`,
      });
      continue;
    }
    const skips = skipsOf(declared.entries, { from: key, to: ends.get(key) ?? key }, scope);
    const resource = resourceOf(id, declared, scope, key, existence, macros);
    resources.push({ ...resource, ...(skips.length > 0 && { skips }) });
    const seen = declared.type === stackType && nested(id, scope, existence, resources, coverage);
    if ((declared.type === stackType && !seen) || declared.type.endsWith('::MODULE'))
      notePassed(resource.properties, node, scope, resource.addresses[0] ?? resource.key, passed);
  }
  return { resources: openUses(openRelations(resources, passed), exportedBy(scope)), coverage };
}

/** What the outputs of a template export: names, with the output that does. */
function exportedBy(scope: Scope): ReadonlyMap<string, string> {
  const exported = new Map<string, string>();
  for (const [name, { value: output }] of declarations(scope, 'Outputs').entries)
    if (exportNameOf(output)) notePassed(undefined, output, scope, name, exported);
  return exported;
}

/** A resource whose type another function or tool makes: a module. */
const isModule = (node: Node): boolean => node.kind === 'map' && node.entries.has('Type');

/** `DependsOn` orders; it changes nothing that is judged, but a misspelt one is refused. */
function checkDependsOn(node: Node | undefined, scope: Scope): void {
  for (const each of node?.kind === 'list' ? node.items : node ? [node] : [])
    if (each.kind !== 'scalar')
      warn(scope, each, 'wrong-intrinsic', 'DependsOn takes logical ids', 'write it as DependsOn: [First, Second]');
    else if (!isResource(each.text, scope)) misspelt(each.text, 'not a resource', resourcesOf(scope).keys(), each, scope);
}

/** Where each resource's text ends: at the next one's beginning, or at the end of the section. */
function endsOf(entries: MapNode['entries'], scope: Scope): Map<number, number> {
  const starts = [...new Set([...entries.values()].map(({ key }) => key))].sort((a, b) => a - b);
  const { root, text } = scope.document;
  const sections = root.kind === 'map' ? [...root.entries.values()].map(({ key }) => key) : [];
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? Math.min(text.length, ...sections.filter((at) => at > start))]));
}

/** The template of a nested stack: its resources belong to this inventory, or it is skipped. */
function nested(id: string, scope: Scope, existence: Existence | undefined, resources: Resource[], coverage: Coverage[]): boolean {
  const inner = nestedScope(id, scope);
  if (!inner) {
    coverage.push({ type: stackType, status: 'skipped', reason: `${scope.path}: the template of ${id} was not seen` });
    return false;
  }
  const contents = contentsOf(inner, existence);
  resources.push(...contents.resources);
  coverage.push(...contents.coverage);
  return true;
}

interface Declared {
  readonly type: string;
  readonly entries: MapNode['entries'];
}

/** The type and the sections of a declared resource; nothing, and a diagnostic, where it is none. */
function declaredAs(id: string, node: Node, scope: Scope): Declared | undefined {
  const type = node.kind === 'map' ? node.entries.get('Type')?.value : undefined;
  if (node.kind !== 'map' || type?.kind !== 'scalar' || typeof type.value !== 'string' || type.tag !== undefined) {
    if (type) warn(scope, type, 'module-not-seen', `what ${id} is, another tool makes`, 'audit what that tool makes of this template');
    else warn(scope, node, 'malformed-resource', `${id} is not a resource: it has no Type`, 'give it a Type; it is left out');
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
  if (!node) return undefined;
  if (node.kind !== 'scalar') {
    warn(scope, node, 'wrong-intrinsic', 'the Condition of a resource is a name', 'name a condition of the section Conditions');
    return { name: 'its condition', value: openCondition(`at ${node.at}`, scope) };
  }
  if (node.madeBy === undefined && !isCondition(node.text, scope))
    misspelt(node.text, 'not a condition', declarations(scope, 'Conditions').entries.keys(), node, scope);
  return { name: node.text, value: conditionValue(node.text, scope) };
}

/** A resource of a nested stack exists when the stack does and its own condition holds. */
function within(outer: Existence | undefined, own: Existence | undefined): Existence | undefined {
  if (!outer || outer.value === true || !own) return own ?? outer;
  if (own.value === true || own.value === false) return own.value ? outer : own;
  return { name: `${outer.name} and ${own.name}`, value: both(outer.value, own.value) };
}

function resourceOf(
  id: string,
  { type, entries }: Declared,
  scope: Scope,
  key: number,
  existence: Existence | undefined,
  macros: readonly string[],
): Resource {
  const changing = [...macros, ...(entries.has('Fn::Transform') ? namesIn(entries.get('Fn::Transform')?.value) : [])];
  const properties =
    changing.length > 0 || entries.has('Fn::Transform')
      ? unresolved(`the macro ${changing.join(', ')} may change it`)
      : redactProperties(propertiesOf(id, propertiesNode(id, scope), scope), scope.redactor, scope.origins);
  const reference = refOf(id, scope);
  const inside = scope.path.slice(scope.document.path.length);
  const stacks = scope.path.includes('#') ? scope.path.slice(scope.path.indexOf('#') + 1) : inside;
  return {
    key: `${scope.path}${scope.path.includes('#') ? '/' : '#'}${id}`,
    type,
    properties,
    names: namesOf(id, scope),
    addresses: [id, ...(madeOf(id, scope) ?? [])].map((each) => (stacks === '' ? each : `${stacks}/${each}`)),
    holes: hasHole(properties),
    location: locationOf(scope, { at: key }),
    origins: scope.origins,
    name: reference.startsWith('\u27e8') ? id : scope.redactor.anywhere(reference),
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
