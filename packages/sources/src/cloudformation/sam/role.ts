import { hasToken } from '@demarc/model';
import type { Node } from '../../document/node.ts';
import { intrinsicIn } from '../call.ts';
import { surrounding, type Scope } from '../scope.ts';
import { either, isPlainMap, member, noValue, ref, referenceIn, shapeOf, textOf, unknown, write, type Written } from './write.ts';

/** The trust in one service. */
export const trustIn = (service: string): Written => ({
  Version: '2012-10-17',
  Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
});

/** The ARN of one of AWS's managed policies. */
export const managedPolicy = (path: string): Written => ({ 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${path}` });

/** The policy that lets X-Ray be written to: its name is another one outside AWS's first partition. */
export function xray(scope: Scope): Written {
  const [first, others] = [managedPolicy('AWSXrayWriteOnlyAccess'), managedPolicy('AWSXRayDaemonWriteAccess')];
  const partition = surrounding('AWS::Partition', scope);
  return hasToken(partition) ? either('AWS::Partition is aws', first, others) : partition === 'aws' ? first : others;
}

/** A policy of one statement that allows something on something. */
export const allowing = (name: string, action: Written, resource: Written): Written => ({
  PolicyName: name,
  PolicyDocument: { Statement: [{ Action: action, Effect: 'Allow', Resource: resource }] },
});

/** A policy of which only AWS SAM knows what it says. */
export const policyOfSam = (name: Written, what: string, at: number): Written => ({
  PolicyName: name,
  PolicyDocument: unknown(what, at),
});

/** A policy that a role gets, surely or by what AWS SAM finds out. */
export interface Needed {
  readonly policy: Written;
  readonly isSure: boolean;
}

export const surely = (policies: readonly Written[]): Needed[] =>
  policies.flatMap((policy) => (policy === undefined ? [] : [{ policy, isSure: true }]));

/**
 * The policies of a role, or nothing where it gets none: its own, and those for its sources of events, of which one that says what another says already
 * is left out.
 */
export function policyList(own: readonly Needed[], forEvents: readonly Needed[], role: string): Written {
  const said = ({ policy }: Needed): string => shapeOf(documentIn(write(policy ?? '', 0)));
  const needed = [...own];
  for (const each of forEvents) if (!each.isSure || !needed.some((other) => said(other) === said(each))) needed.push(each);
  if (needed.length === 0) return undefined;
  const list = needed.map(({ policy, isSure }, index) => (isSure ? policy : either(`${role} needs its policy ${index}`, policy)));
  return needed.some(({ isSure }) => isSure) ? list : either(`${role} needs a policy`, list);
}

/** What a policy says, where that is known. */
const documentIn = (policy: Node): Node => {
  const document = member(policy, 'PolicyDocument');
  return document && isPlainMap(document) && document.madeBy !== undefined ? document : policy;
};

/** A list in which nothing stands twice. */
export const withoutRepeated = (items: readonly Written[]): Written[] => [
  ...new Map(items.flatMap((item) => (item === undefined ? [] : [[shapeOf(write(item, 0)), item] as const]))).values(),
];

/** What `Policies` of a function or a state machine gives to its role. */
export interface Policies {
  /** ARNs of managed policies. */
  readonly managed: readonly Written[];
  readonly inline: readonly Written[];
}

/**
 * Reads `Policies`: names and ARNs of managed policies, documents, and AWS SAM's own policy templates, of which nobody here knows what they say; one, or
 * a list. `role`: the logical id of the role. Nothing where a function makes the list.
 */
export function policiesOf(node: Node | undefined, role: string): Policies {
  const managed: Written[] = [];
  const inline: Written[] = [];
  const entries = node?.kind === 'list' ? node.items : node ? [node] : [];
  for (const [index, entry] of entries.entries()) {
    const kind = kindOf(entry);
    const converted = convert(entry, kind, `${role}Policy${index}`);
    (kind === 'managed' ? managed : inline).push(converted);
  }
  return { managed, inline };
}

type Kind = 'managed' | 'document' | 'template';

function kindOf(entry: Node): Kind {
  if (entry.kind === 'scalar') return 'managed';
  const branches = branchesOf(entry);
  if (branches) return kindOf(isNoValue(branches[0]) ? branches[1] : branches[0]);
  if (intrinsicIn(entry)) return 'managed';
  return isPlainMap(entry) && entry.entries.has('Statement') ? 'document' : 'template';
}

const isNoValue = (node: Node): boolean => referenceIn(node) === 'AWS::NoValue';

/** The two values of `Fn::If`. */
function branchesOf(entry: Node): readonly [Node, Node] | undefined {
  const call = intrinsicIn(entry);
  if (call?.name !== 'Fn::If' || call.argument.kind !== 'list') return undefined;
  const [, whenTrue, whenFalse] = call.argument.items;
  return whenTrue && whenFalse && [whenTrue, whenFalse];
}

function convert(entry: Node, kind: Kind, name: string): Written {
  const call = intrinsicIn(entry);
  const branches = branchesOf(entry);
  if (branches && call?.argument.kind === 'list') {
    const [condition] = call.argument.items;
    return { 'Fn::If': [condition, ...branches.map((branch) => (isNoValue(branch) ? noValue : convert(branch, kind, name)))] };
  }
  switch (kind) {
    case 'managed':
      return managedOf(entry);
    case 'document':
      return { PolicyName: name, PolicyDocument: entry };
    case 'template':
      return policyOfSam(name, `the policy template ${templateName(entry)}`, entry.at);
  }
}

const templateName = (entry: Node): string => (entry.kind === 'map' ? ([...entry.entries.keys()][0] ?? '') : '');

/** Names of managed policies whose path is known: those that AWS SAM itself gives to roles. */
const inServiceRole = new Set([
  'AWSLambdaBasicDurableExecutionRolePolicy',
  'AWSLambdaBasicExecutionRole',
  'AWSLambdaDynamoDBExecutionRole',
  'AWSLambdaKinesisExecutionRole',
  'AWSLambdaMSKExecutionRole',
  'AWSLambdaSQSQueueExecutionRole',
  'AWSLambdaVPCAccessExecutionRole',
]);

/** A managed policy by its ARN, by a function, or by its name: then its path is not known, with few exceptions. */
function managedOf(entry: Node): Written {
  const text = textOf(entry);
  if (text === undefined || text.startsWith('arn:')) return entry;
  if (inServiceRole.has(text)) return managedPolicy(`service-role/${text}`);
  return {
    'Fn::Join': [
      '',
      ['arn:', ref('AWS::Partition'), ':iam::aws:policy/', unknown(`the path of the managed policy ${text}`, entry.at), text],
    ],
  };
}
