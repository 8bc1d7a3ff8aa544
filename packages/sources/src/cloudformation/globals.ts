import { intrinsicIn } from './call.ts';
import type { Entry, MapNode, Node } from '../document/node.ts';
import { serverless } from './macros.ts';
import { section, type Scope } from './scope.ts';

/**
 * The properties of a resource with what the section `Globals` of AWS SAM gives to its type: maps are merged, lists are joined, the global ones
 * first, and what the resource says itself replaces any other value.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html, read 2026-11-26.
 */
export function withGlobals(type: string | undefined, own: Node | undefined, scope: Scope): Node | undefined {
  const name = /^AWS::Serverless::(\w+)$/.exec(type ?? '')?.[1];
  if (name === undefined || !serverless(scope)) return own;
  const globals = section(scope, 'Globals').get(name)?.value;
  if (globals?.kind !== 'map') return own;
  return own ? merged(globals, own) : globals;
}

function merged(global: Node, own: Node): Node {
  if (global.kind === 'list' && own.kind === 'list') return { ...own, items: [...global.items, ...own.items] };
  if (!isPlainMap(global) || !isPlainMap(own)) return own;
  const entries = new Map<string, Entry>(global.entries);
  for (const [name, entry] of own.entries) {
    const before = global.entries.get(name);
    entries.set(name, before ? { ...entry, value: merged(before.value, entry.value) } : entry);
  }
  return { ...own, entries };
}

/** A map that is no function. */
const isPlainMap = (node: Node): node is MapNode =>
  node.kind === 'map' && intrinsicIn(node) === undefined && ![...node.entries.keys()].some((name) => name.startsWith('Fn::'));
