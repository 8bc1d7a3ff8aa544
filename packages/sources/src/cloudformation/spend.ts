import { Hole } from '@demarc/model';
import type { Node } from '../document/node.ts';
import { unresolved, warn, type Scope } from './scope.ts';
import { text } from './values.ts';

/** The value, as long as strings that functions made so far leave room for it; else what it is, is not known. */
export function spend(value: unknown, node: Pick<Node, 'at'>, scope: Scope): unknown {
  scope.budget.characters -= lengthOf(value);
  if (scope.budget.characters >= 0) return value;
  warn(scope, node, 'too-large', 'functions make more text of this template than is read', 'name long values fewer times');
  return unresolved('functions make more text of this template than is read');
}

const lengthOf = (value: unknown): number =>
  value instanceof Hole ? (value.choices ?? []).reduce<number>((sum, choice) => sum + lengthOf(choice), 0) : text(value).length;
