import { Hole, hasToken } from '@demarc/model';
import { resolveBeside } from './exports.ts';
import { propertyOf, typeOf } from './declared.ts';
import { resourcesOf } from './resources.ts';
import { once, section, unresolved, warn, type Given, type Scope } from './scope.ts';

export const stackType = 'AWS::CloudFormation::Stack';

/** As deep as stacks may nest. */
const deepest = 10;

/** The template of a nested stack that lies beside this one; nothing where it lies elsewhere. */
export function nestedScope(id: string, scope: Scope): Scope | undefined {
  if (typeOf(id, scope) !== stackType) return undefined;
  return once(
    scope,
    `nested ${id}`,
    () => {
      const url = propertyOf(id, 'TemplateURL', scope);
      if (typeof url !== 'string' || hasToken(url) || /^[a-z0-9]+:\/\//i.test(url)) return undefined;
      const path = resolveBeside(scope.document.absolutePath, url);
      const at = resourcesOf(scope).get(id)?.value ?? scope.document.root;
      if (scope.ancestors.includes(path) || scope.ancestors.length >= deepest) {
        warn(scope, at, 'circular-nesting', `${id} nests ${url}, which it is nested in`, 'CloudFormation refuses such a stack');
        return undefined;
      }
      const document = scope.load(path);
      if (!document) {
        warn(
          scope,
          at,
          'nested-not-found',
          `${id} nests ${url}, which is not below the audited folder`,
          'audit the folder that holds both',
        );
        return undefined;
      }
      return {
        ...scope,
        document,
        path: `${scope.path}${scope.path.includes('#') ? '/' : '#'}${id}`,
        given: parametersOf(id, scope),
        memo: new Map(),
        busy: new Set(),
        ancestors: [...scope.ancestors, path],
      };
    },
    () => undefined,
  );
}

/** What a stack passes to the template that it nests. */
function parametersOf(id: string, scope: Scope): Map<string, Given> {
  const values = propertyOf(id, 'Parameters', scope);
  const given = new Map<string, Given>();
  if (typeof values !== 'object' || values === null || values instanceof Hole) return given;
  for (const [name, value] of Object.entries(values)) given.set(name, { value, by: `stack ${id}` });
  return given;
}

/** `Outputs.Name` of a nested stack. */
export function outputOf(id: string, attribute: string, scope: Scope): unknown {
  const name = attribute.slice('Outputs.'.length);
  const key = `${scope.path}#${id}.${attribute}`;
  const inner = nestedScope(id, scope);
  if (!inner) return unresolved(`the template of ${id} was not seen`, key);
  const output = section(inner, 'Outputs').get(name)?.value;
  const value = output?.kind === 'map' ? output.entries.get('Value')?.value : undefined;
  return value ? inner.evaluate(value) : unresolved(`${id} has no output ${name}`, key);
}
