import type { Origin, OriginSource } from '@demarc/model';
import type { ListNode, MapNode, Node, ScalarNode } from '../document/node.ts';
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
      return within(listOf(node, scope), node, scope);
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

function listOf(node: ListNode, scope: Scope): unknown[] {
  const list: unknown[] = [];
  const kept: Node[] = [];
  for (const item of node.items) {
    const value = evaluate(item, scope);
    if (value === undefined) continue;
    kept.push(item);
    list.push(value);
  }
  scope.origins.note(list, new NodeOrigins(scope, node, (index) => kept[Number(index)]));
  return list;
}

function objectOf(node: MapNode, scope: Scope): unknown {
  const macro = node.entries.get('Fn::Transform');
  if (macro) return unresolved(`the macro ${namesIn(macro.value).join(', ') || 'of Fn::Transform'} makes it`);
  const { entries, open } = scope.expand(node.entries);
  if (open.length > 0) return unresolved(`${open.map(({ name }) => name).join(', ')} makes some of it`);
  const object: Record<string, unknown> = {};
  for (const [name, { value: child }] of entries) {
    const value = evaluate(child, scope);
    if (value !== undefined) define(object, name, value);
  }
  scope.origins.note(object, new NodeOrigins(scope, node, (name) => entries.get(name)?.value));
  return object;
}

/** Where an evaluated map or list and its members stand in the template. */
class NodeOrigins implements OriginSource {
  readonly #scope: Scope;
  readonly #node: Node;
  readonly #child: (name: string) => Node | undefined;

  constructor(scope: Scope, node: Node, child: (name: string) => Node | undefined) {
    this.#scope = scope;
    this.#node = node;
    this.#child = child;
  }
  own(): Origin {
    return originOf(this.#scope, this.#node, this.#node.madeBy);
  }
  member(name: string): Origin | undefined {
    const node = this.#child(name);
    return node && originOf(this.#scope, node, viaOf(node, this.#scope));
  }
}

/** Sets a member; `__proto__` is a name like any other. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/** Through which name a value came ("default of Env"), or who made it. */
function viaOf(node: Node, scope: Scope): string | undefined {
  const call = intrinsicIn(node);
  if (!call) return node.madeBy;
  if (call.name === 'Ref' && call.argument.kind === 'scalar') return parameterVia(call.argument.text, scope);
  if (call.name === 'Fn::FindInMap' && call.argument.kind === 'list' && call.argument.items[0]?.kind === 'scalar')
    return `mapping ${call.argument.items[0].text}`;
  return node.madeBy;
}
