import { Hole, holeName, keyToken, token } from '@demarc/model';
import type { ResourceType } from '@demarc/spec';
import { propertyOf, typeOf } from './declared.ts';
import { outputOf, stackType } from './nested.ts';
import { surrounding, unresolved, type Scope } from './scope.ts';
import { text } from './values.ts';

/** What `Ref` gives for a resource: its identifier where the template names it, else a token. */
export function refOf(id: string, scope: Scope): string {
  const identifiers = scope.schema.type(typeOf(id, scope) ?? '')?.refIdentifiers ?? [];
  const [only] = identifiers;
  const value = only !== undefined && identifiers.length === 1 ? propertyOf(id, only, scope) : undefined;
  return typeof value === 'string' ? value : token(scope.path, id);
}

/** What `Fn::GetAtt` gives: identity as a token or an ARN, a property of that name, else a hole. */
export function attributeOf(id: string, attribute: string, scope: Scope): unknown {
  const type = typeOf(id, scope);
  if (type === stackType && attribute.startsWith('Outputs.')) return outputOf(id, attribute, scope);
  const facts = scope.schema.type(type ?? '');
  const key = `${scope.path}#${id}.${attribute}`;
  if (!facts) return unresolved(`${attribute} of ${id} (${type ?? 'no type'}) is not known before it is created`, key);
  if (facts.refIdentifiers.length === 1 && facts.refIdentifiers[0] === attribute) return refOf(id, scope);
  if (attribute === 'Arn' || attribute === `${thingIn(facts.name)}Arn`) return arnOf(id, scope) ?? token(scope.path, id, 'Arn');
  if (isIdentity(attribute, facts))
    return refOf(id, scope) === token(scope.path, id) || facts.identifiers.length !== 1
      ? token(scope.path, id, attribute)
      : refOf(id, scope);
  if (companions[facts.name]?.includes(attribute)) return token(scope.path, id, attribute);
  return propertyOf(id, attribute, scope) ?? unresolved(`${attribute} of ${id} is not known before it is created`, key);
}

/** Attributes that name a thing which AWS makes together with this one: no resource of the template, but one with an identity. */
const companions: Readonly<Record<string, readonly string[]>> = { 'AWS::EC2::VPC': ['DefaultSecurityGroup', 'DefaultNetworkAcl'] };

/** The last part of a type's name: `Bucket` of `AWS::S3::Bucket`. */
const thingIn = (type: string): string => type.slice(type.lastIndexOf(':') + 1);

/** Whether an attribute names the resource itself (`GroupId` of a security group, `VpcId` of a VPC), and not another or a fact about it. */
function isIdentity(attribute: string, facts: ResourceType): boolean {
  if (facts.identifiers.includes(attribute) || facts.refIdentifiers.includes(attribute)) return true;
  const stem = /^(\w*?)(?:Id|Arn)$/.exec(attribute)?.[1];
  return stem !== undefined && thingIn(facts.name).toLowerCase().endsWith(stem.toLowerCase());
}

/** The ARN of a resource in AWS's own shape, with tokens where the template does not say a part. */
export function arnOf(id: string, scope: Scope): string | undefined {
  const template = scope.schema.type(typeOf(id, scope) ?? '')?.arn;
  if (template === undefined) return undefined;
  return template.replace(/\$\{(\w+)\}/g, (_, name: string) => arnPart(id, name, scope));
}

function arnPart(id: string, name: string, scope: Scope): string {
  if (name === 'Partition' || name === 'Region') return surrounding(`AWS::${name}`, scope);
  if (name === 'Account' || name === 'AccountId') return surrounding('AWS::AccountId', scope);
  const value = propertyOf(id, name, scope);
  return typeof value === 'string' && value !== '' ? value : refOf(id, scope);
}

/** Every name by which the template may mean a resource. */
export function namesOf(id: string, scope: Scope): string[] {
  const facts = scope.schema.type(typeOf(id, scope) ?? '');
  const names = [token(scope.path, id), refOf(id, scope)];
  const own = facts
    ? [...facts.identifiers, ...facts.refIdentifiers, ...facts.attributes.filter((attribute) => isIdentity(attribute, facts))]
    : [];
  for (const attribute of new Set(own)) {
    names.push(token(scope.path, id, attribute));
    const value = facts && facts.identifiers.length > 1 ? undefined : propertyOf(id, attribute, scope);
    if (typeof value === 'string') names.push(text(value));
    if (value instanceof Hole) names.push(holeName(value) ?? keyToken(`${scope.path}#${id}.${attribute}`));
  }
  const arn = arnOf(id, scope);
  if (arn !== undefined) names.push(arn);
  names.push(token(scope.path, id, 'Arn'));
  return [...new Set(names)];
}
