import type { Entry, Node } from '../../document/node.ts';
import { functionEvents } from './events/of-function.ts';
import type { MadeEvents, Target } from './events/event.ts';
import { invokeConfig } from './invoke-config.ts';
import { managedPolicy, policiesOf, policyList, surely, trustIn, withoutRepeated, xray } from './role.ts';
import { property, properties, resolved, tagList, type Made, type MadeResource, type Subject } from './subject.ts';
import { byDeployments, byFunctionEvents } from './types.ts';
import { booleanOf, either, getAtt, isPlainMap, member, picked, ref, referenceIn, textOf, unknown, type Written } from './write.ts';
import { intrinsicIn } from '../call.ts';
import { isParameter } from '../parameters.ts';

const lambdaFunction = 'AWS::Lambda::Function';

/**
 * A function with its role, its version and alias, its address and its sources of events.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html; which property
 * becomes which, and what the role may: https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26.
 */
export function serverlessFunction(subject: Subject): Made {
  const { id, at } = subject;
  if (!subject.properties)
    return {
      resources: { [id]: { type: lambdaFunction, properties: unknown('Properties', at) } },
      open: [
        ...byFunctionEvents,
        ...byDeployments,
        'AWS::Lambda::Alias',
        'AWS::Lambda::EventInvokeConfig',
        'AWS::Lambda::Url',
        'AWS::Lambda::Version',
        'AWS::SNS::Topic',
      ],
    };
  const alias = aliasOf(subject);
  const target = targetOf(subject, alias);
  const invoke = invokeConfig(subject, alias);
  const events = functionEvents(subject, target);
  const role = roleOf(subject, invoke.policies, events);
  return {
    resources: {
      [id]: { type: lambdaFunction, properties: functionProperties(subject, role.value) },
      ...alias.resources,
      ...addressOf(subject, target.name),
      ...invoke.resources,
      ...role.resources,
      ...events.resources,
    },
    open: [...alias.open, ...invoke.open, ...role.open, ...events.open, ...deploymentOf(subject)],
    references: { ...alias.references, ...invoke.references },
    changes: events.changes,
  };
}

/** What events and addresses lead to: the alias, if there is one. */
function targetOf(subject: Subject, alias: Alias): Target {
  const { id } = subject;
  if (alias.id !== undefined) return { name: ref(alias.id), arn: ref(alias.id), logicalId: alias.id };
  const given = property(subject, 'AutoPublishAlias');
  if (!given) return { name: ref(id), arn: getAtt(id, 'Arn'), logicalId: id };
  const open = unknown('the alias', given.at);
  return { name: open, arn: open, logicalId: id };
}

/** Properties of the function that AWS SAM takes in another form, or makes. */
const own = new Set(['CapacityProviderConfig', 'Code', 'DeadLetterConfig', 'Role', 'Tags', 'TracingConfig']);

function functionProperties(subject: Subject, role: Written): Record<string, Written> {
  const known = subject.scope.schema.type(lambdaFunction)?.properties;
  const same: Record<string, Written> = {};
  for (const [name, { value }] of subject.properties?.entries ?? new Map<string, Entry>())
    if (known?.has(name) && !own.has(name)) same[name] = value;
  const description = property(subject, 'AutoPublishAlias') && property(subject, 'AutoPublishCodeSha256');
  return {
    ...same,
    ...(description && { Description: unknown('Description', description.at) }),
    Code: codeOf(subject),
    CapacityProviderConfig: capacityOf(property(subject, 'CapacityProviderConfig')),
    DeadLetterConfig: deadLetterOf(property(subject, 'DeadLetterQueue')),
    Role: role,
    Tags: tagList(property(subject, 'Tags'), { 'lambda:createdBy': 'SAM' }),
    TracingConfig: whenTraced(subject, { Mode: property(subject, 'Tracing') }),
  };
}

function codeOf(subject: Subject): Written {
  const image = property(subject, 'ImageUri');
  const inline = property(subject, 'InlineCode');
  const packageType = resolved(property(subject, 'PackageType'), subject.scope);
  const key = property(subject, 'SourceKMSKeyArn');
  if (property(subject, 'PackageType') && packageType === undefined) return unknown('the code', subject.at);
  if (packageType === 'Image') return image ? { ImageUri: image } : unknown('the code', subject.at);
  if (inline) return { ZipFile: inline, SourceKMSKeyArn: key };
  return unknown('the code', property(subject, 'CodeUri')?.at ?? subject.at);
}

function capacityOf(node: Node | undefined): Written {
  if (!node) return undefined;
  if (!isPlainMap(node)) return unknown('CapacityProviderConfig', node.at);
  return {
    LambdaManagedInstancesCapacityProviderConfig: {
      CapacityProviderArn: member(node, 'Arn'),
      ...picked(node, ['PerExecutionEnvironmentMaxConcurrency', 'ExecutionEnvironmentMemoryGiBPerVCpu']),
    },
  };
}

const deadLetterOf = (node: Node | undefined): Written =>
  node && { TargetArn: member(node, 'TargetArn') ?? unknown('DeadLetterQueue', node.at) };

/** Something for a function that is traced: `Disabled` is as if nothing were said, where that stands there or a parameter says it. */
function whenTraced(subject: Subject, value: Written): Written {
  const tracing = property(subject, 'Tracing');
  if (!tracing) return undefined;
  const mode = resolved(tracing, subject.scope);
  if (mode !== undefined) return mode === 'Disabled' ? undefined : value;
  if (!isParameter(referenceIn(tracing) ?? '', subject.scope)) return value;
  return either(`Tracing of ${subject.id} is not Disabled`, value);
}

interface Role {
  readonly value: Written;
  readonly resources: Readonly<Record<string, MadeResource>>;
  readonly open: readonly string[];
}

/** The role that is given, or one that AWS SAM makes. Where a function gives it under a condition, it may do either. */
function roleOf(subject: Subject, policies: readonly Written[], events: Pick<MadeEvents, 'managed' | 'policies'>): Role {
  const given = property(subject, 'Role');
  if (given && intrinsicIn(given)?.name !== 'Fn::If') return { value: given, resources: {}, open: [] };
  if (given) return { value: unknown('the role', given.at), resources: {}, open: ['AWS::IAM::Role'] };
  const id = `${subject.id}Role`;
  const own = policiesOf(property(subject, 'Policies'), id);
  const deadLetters = property(subject, 'DeadLetterQueue');
  const basic = property(subject, 'DurableConfig') ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole';
  const resource: MadeResource = {
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: property(subject, 'AssumeRolePolicyDocument') ?? trustIn('lambda.amazonaws.com'),
      ManagedPolicyArns: withoutRepeated([
        managedPolicy(`service-role/${basic}`),
        whenTraced(subject, xray(subject.scope)),
        property(subject, 'VpcConfig') && managedPolicy('service-role/AWSLambdaVPCAccessExecutionRole'),
        ...own.managed,
        ...events.managed,
      ]),
      Policies: policyList(surely([deadLetters && deadLetterPolicy(deadLetters), ...policies, ...own.inline]), events.policies, id),
      Path: property(subject, 'RolePath'),
      ...properties(subject, 'PermissionsBoundary'),
      Tags: tagList(property(subject, 'Tags'), { 'lambda:createdBy': 'SAM' }),
    },
  };
  return { value: getAtt(id, 'Arn'), resources: { [id]: resource }, open: [] };
}

const deadLetterActions = new Map([
  ['SNS', 'sns:Publish'],
  ['SQS', 'sqs:SendMessage'],
]);

function deadLetterPolicy(node: Node): Written {
  const action = deadLetterActions.get(textOf(member(node, 'Type')) ?? '');
  const target = member(node, 'TargetArn');
  return {
    PolicyName: 'DeadLetterQueuePolicy',
    PolicyDocument:
      action !== undefined && target
        ? { Version: '2012-10-17', Statement: [{ Action: action, Resource: target, Effect: 'Allow' }] }
        : unknown('the policy of DeadLetterQueue', node.at),
  };
}

/** The alias of a function, if AWS SAM publishes one. */
export interface Alias {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly resources: Readonly<Record<string, MadeResource>>;
  readonly open: readonly string[];
  readonly references: Readonly<Record<string, string>>;
}

/** A version and the alias that points to it; a hash stands behind the version's logical id, which is left out here. */
function aliasOf(subject: Subject): Alias {
  const { id } = subject;
  const given = property(subject, 'AutoPublishAlias');
  const name = resolved(given, subject.scope);
  if (typeof name !== 'string' || name === '')
    return {
      id: undefined,
      name: undefined,
      resources: {},
      open: given ? ['AWS::Lambda::Alias', 'AWS::Lambda::Version'] : [],
      references: {},
    };
  const alias = `${id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`;
  const version = `${id}Version`;
  return {
    id: alias,
    name,
    resources: {
      [version]: {
        type: 'AWS::Lambda::Version',
        properties: { FunctionName: ref(id), Description: property(subject, 'VersionDescription') },
      },
      [alias]: {
        type: 'AWS::Lambda::Alias',
        properties: {
          Name: name,
          FunctionName: ref(id),
          FunctionVersion: getAtt(version, 'Version'),
          ...properties(subject, 'ProvisionedConcurrencyConfig'),
        },
      },
    },
    open: [],
    references: { Alias: alias, Version: version },
  };
}

/** An address of its own, and, where it asks for no authentication, the permissions for everyone: only where that is written down in so many letters. */
function addressOf(subject: Subject, target: Written): Readonly<Record<string, MadeResource>> {
  const config = property(subject, 'FunctionUrlConfig');
  if (!config) return {};
  if (!isPlainMap(config))
    return { [`${subject.id}Url`]: { type: 'AWS::Lambda::Url', properties: unknown('FunctionUrlConfig', config.at) } };
  const permission = (Action: string, more: Record<string, Written>): MadeResource => ({
    type: 'AWS::Lambda::Permission',
    properties: { Action, FunctionName: target, Principal: '*', ...more },
  });
  return {
    [`${subject.id}Url`]: {
      type: 'AWS::Lambda::Url',
      properties: { TargetFunctionArn: target, ...picked(config, ['AuthType', 'Cors', 'InvokeMode']) },
    },
    ...(textOf(member(config, 'AuthType')) === 'NONE' && {
      [`${subject.id}UrlPublicPermissions`]: permission('lambda:InvokeFunctionUrl', { FunctionUrlAuthType: 'NONE' }),
      [`${subject.id}URLInvokeAllowPublicAccess`]: permission('lambda:InvokeFunction', { InvokedViaFunctionUrl: true }),
    }),
  };
}

/** A gradual deployment is left to CodeDeploy: what that needs is not written out. */
function deploymentOf(subject: Subject): readonly string[] {
  const preference = property(subject, 'DeploymentPreference');
  if (!preference || (isPlainMap(preference) && booleanOf(member(preference, 'Enabled')) === false)) return [];
  return referenceIn(preference) === 'AWS::NoValue' ? [] : byDeployments;
}
