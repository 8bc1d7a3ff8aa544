import type { MapNode, Node } from '../document/node.ts';
import { intrinsicIn } from './call.ts';
import { expandLoops } from './for-each.ts';
import { intrinsics } from './intrinsics/index.ts';
import { namesIn } from './macros.ts';
import { parameterVia } from './parameters.ts';
import { literal, originOf, unresolved, warn, type Scope } from './scope.ts';

/** The value of a node: plain data with holes and tokens. `undefined` is `AWS::NoValue`: it is not there. */
export function evaluate(node: Node, scope: Scope): unknown {
  if (node.tag !== undefined) return unresolved(`${node.tag} is resolved by another tool`);
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' ? literal(node.value) : (node.value ?? undefined);
    case 'list':
      return listOf(node.items, scope);
    case 'map': {
      const result = intrinsicOf(node, scope);
      return result ? result.value : objectOf(node, scope);
    }
  }
}

function intrinsicOf(node: MapNode, scope: Scope): { value: unknown } | undefined {
  const call = intrinsicIn(node);
  if (!call) return undefined;
  const own = intrinsics[call.name];
  if (own) return { value: own(call.argument, scope) };
  if (call.name === 'Condition') return undefined; // a property of that name (IAM policies have one)
  warn(scope, node, 'unknown-intrinsic', `${call.name} is not evaluated`, 'what depends on it is unknown');
  return { value: unresolved(`${call.name} is not evaluated`) };
}

function listOf(items: readonly Node[], scope: Scope): unknown[] {
  const list: unknown[] = [];
  for (const item of items) {
    const value = evaluate(item, scope);
    if (value === undefined) continue;
    scope.origins.member(list, String(list.length), () => originOf(scope, item, viaOf(item, scope)));
    list.push(value);
  }
  return list;
}

function objectOf(node: MapNode, scope: Scope): unknown {
  const macro = node.entries.get('Fn::Transform');
  if (macro) return unresolved(`the macro ${namesIn(macro.value).join(', ') || 'of Fn::Transform'} makes it`);
  const { entries, open } = expandLoops(node.entries, scope);
  if (open.length > 0) return unresolved(`${open.join(', ')} makes some of it`);
  const object: Record<string, unknown> = {};
  scope.origins.own(object, () => originOf(scope, node));
  for (const [name, { value: child }] of entries) {
    const value = evaluate(child, scope);
    if (value === undefined) continue;
    scope.origins.member(object, name, () => originOf(scope, child, viaOf(child, scope)));
    define(object, name, value);
  }
  return object;
}

/** Sets a member; `__proto__` is a name like any other. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/** Through which name a value came: "default of Env". */
function viaOf(node: Node, scope: Scope): string | undefined {
  const call = intrinsicIn(node);
  if (!call) return undefined;
  if (call.name === 'Ref' && call.argument.kind === 'scalar') return parameterVia(call.argument.text, scope);
  if (call.name === 'Fn::FindInMap' && call.argument.kind === 'list' && call.argument.items[0]?.kind === 'scalar')
    return `mapping ${call.argument.items[0].text}`;
  return undefined;
}
