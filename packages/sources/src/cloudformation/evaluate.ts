import type { MapNode, Node, ScalarNode } from '../document/node.ts';
import { intrinsicIn } from './call.ts';
import { intrinsics } from './intrinsics/index.ts';
import { namesIn } from './macros.ts';
import { parameterVia } from './parameters.ts';
import { literal, originOf, unresolved, warn, type Scope } from './scope.ts';
import { isTooLarge } from './values.ts';

/** The value of a node: plain data with holes and tokens. `undefined` is `AWS::NoValue`: it is not there. */
export function evaluate(node: Node, scope: Scope): unknown {
  if (node.tag !== undefined) return unresolved(`${node.tag} is resolved by another tool`);
  switch (node.kind) {
    case 'scalar':
      return scalarOf(node, scope);
    case 'list':
      return within(listOf(node.items, scope), node, scope);
    case 'map': {
      const result = intrinsicOf(node, scope);
      return within(result ? result.value : objectOf(node, scope), node, scope);
    }
  }
}

function scalarOf(node: ScalarNode, scope: Scope): unknown {
  if (typeof node.value === 'string') return literal(node.value);
  if (node.value !== null) return node.value;
  warn(scope, node, 'null-value', 'nothing stands here; CloudFormation refuses null', 'give it a value, or remove its name');
  return undefined;
}

/** A value that can be looked through: functions that name one thing twice, over and over, make more than any machine can hold. */
function within(value: unknown, node: Node, scope: Scope): unknown {
  if (!isTooLarge(value)) return value;
  warn(scope, node, 'too-large', 'functions make more of this value than is read', 'name long values fewer times');
  return unresolved('functions make more of this value than is read');
}

function intrinsicOf(node: MapNode, scope: Scope): { value: unknown } | undefined {
  const call = intrinsicIn(node);
  if (!call) return mixedWith(node, scope);
  const own = intrinsics[call.name];
  if (own) return { value: own(call.argument, scope) };
  if (call.name === 'Condition') return undefined; // a property of that name (IAM policies have one)
  warn(scope, node, 'unknown-intrinsic', `${call.name} is not evaluated`, 'what depends on it is unknown');
  return { value: unresolved(`${call.name} is not evaluated`) };
}

/** A function that stands beside other keys is no function and no plain data either. */
function mixedWith(node: MapNode, scope: Scope): { value: unknown } | undefined {
  if (node.entries.size < 2) return undefined;
  for (const [name, { value }] of node.entries)
    if (Object.hasOwn(intrinsics, name) && name !== 'Ref') {
      warn(scope, value, 'wrong-intrinsic', `${name} stands beside other keys of its map`, 'a function is the only key of its map');
      return { value: unresolved(`${name} stands beside other keys`) };
    }
  return undefined;
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
  const { entries, open } = scope.expand(node.entries);
  if (open.length > 0) return unresolved(`${open.map(({ name }) => name).join(', ')} makes some of it`);
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
