import type { Node } from '../../document/node.ts';
import type { Scope } from '../scope.ts';

/** An intrinsic function: the value that its argument makes. */
export type Intrinsic = (argument: Node, scope: Scope) => unknown;
