import { Hole, hasToken } from '@demarc/model';
import { resolveBeside } from './exports.ts';
import { propertyOf, typeOf } from './declared.ts';
import { resourcesOf } from './resources.ts';
import { declarations, once, section, unresolved, warn, type Given, type Scope } from './scope.ts';

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
      const refused = refusal(id, url, path, scope);
      if (refused) {
        warn(scope, at, refused.code, refused.message, refused.next);
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
      scope.budget.stacks--;
      const inner: Scope = {
        ...scope,
        document,
        path: `${scope.path}${scope.path.includes('#') ? '/' : '#'}${id}`,
        given: new Map(),
        memo: new Map(),
        busy: new Set(),
        ancestors: [...scope.ancestors, path],
      };
      return { ...inner, given: givenTo(inner, id, scope) };
    },
    () => undefined,
  );
}

/** Why a template is not followed into another one. */
function refusal(id: string, url: string, path: string, scope: Scope): { code: string; message: string; next: string } | undefined {
  if (scope.ancestors.includes(path))
    return { code: 'circular-nesting', message: `${id} nests ${url}, which it is nested in`, next: 'CloudFormation refuses such a stack' };
  if (scope.ancestors.length >= deepest)
    return {
      code: 'nesting-too-deep',
      message: `${id} is nested in ${deepest} stacks; ${url} is not read`,
      next: `audit ${url} by itself`,
    };
  if (scope.budget.stacks <= 0)
    return { code: 'too-many-stacks', message: `too many stacks are nested; ${url} is not read`, next: `audit ${url} by itself` };
  return undefined;
}

/** What a stack passes to the template that it nests. */
function givenTo(inner: Scope, id: string, scope: Scope): Map<string, Given> {
  const by = `stack ${id}`;
  const given = new Map([...scope.given].filter(([name]) => name.startsWith('AWS::'))); // the Region is the same
  const values = propertyOf(id, 'Parameters', scope);
  if (values === undefined) return given;
  if (typeof values !== 'object' || values === null || values instanceof Hole || Array.isArray(values)) {
    for (const name of section(inner, 'Parameters').keys())
      given.set(name, { value: unresolved(`what ${id} passes is not known`, `${inner.path}#${name}`), by });
    return given;
  }
  for (const [name, value] of Object.entries(values)) if (!name.startsWith('AWS::')) given.set(name, { value, by });
  return given;
}

/** `Outputs.Name` of a nested stack. */
export function outputOf(id: string, attribute: string, scope: Scope): unknown {
  const name = attribute.slice('Outputs.'.length);
  const key = `${scope.path}#${id}.${attribute}`;
  const inner = nestedScope(id, scope);
  if (!inner) return unresolved(`the template of ${id} was not seen`, key);
  const output = declarations(inner, 'Outputs').entries.get(name)?.value;
  const value = output?.kind === 'map' ? output.entries.get('Value')?.value : undefined;
  if (!value) return unresolved(`${id} has no output ${name}`, key);
  return once(
    inner,
    `output ${name}`,
    () => inner.evaluate(value),
    () => unresolved(`${id}.${attribute} depends on itself`, key),
  );
}
