import { token } from '@demarc/model';
import { isResource } from '../declared.ts';
import { refOf } from '../names.ts';
import { isParameter, parameterValue } from '../parameters.ts';
import { misspelt } from '../misspelt.ts';
import { resourcesOf, samReference } from '../resources.ts';
import { section, surrounding, unresolved, warn, type Scope } from '../scope.ts';
import type { Intrinsic } from './intrinsic.ts';
import type { Node } from '../../document/node.ts';

/** Pseudo parameters that name the surroundings of the stack: the same for every template of an account and Region. */
const surroundings = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::URLSuffix']);

/** `Ref`: a parameter, a pseudo parameter, or a resource. */
const ref: Intrinsic = (argument, scope) => {
  if (argument.kind !== 'scalar') {
    warn(scope, argument, 'wrong-intrinsic', 'Ref takes a name', 'write it as Ref: LogicalId');
    return unresolved('Ref without a name');
  }
  return refTo(argument.text, argument, scope);
};

/** What a name means. */
export function refTo(name: string, node: Pick<Node, 'at'>, scope: Scope): unknown {
  if (name === 'AWS::NoValue') return undefined;
  if (surroundings.has(name)) return surrounding(name, scope);
  if (name === 'AWS::StackName' || name === 'AWS::StackId') return token(scope.path, name);
  if (name === 'AWS::NotificationARNs') return unresolved('the notification topics of the stack are not known', `${scope.path}#${name}`);
  if (isParameter(name, scope)) return parameterValue(name, scope);
  if (isResource(name, scope)) return refOf(name, scope);
  const made = samReference(name, scope);
  if (made !== undefined) return refOf(made, scope);
  const names = [...section(scope, 'Parameters').keys(), ...resourcesOf(scope).keys(), ...surroundings];
  misspelt(name, 'neither a parameter nor a resource', names, node, scope);
  return unresolved(`${name} is not in the template`);
}

export default ref;
