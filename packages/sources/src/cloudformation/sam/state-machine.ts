import type { Node } from '../../document/node.ts';
import { stateMachineEvents } from './events/of-state-machine.ts';
import { policiesOf, policyList, surely, trustIn, withoutRepeated, xray } from './role.ts';
import { property, properties, resolved, tagList, type Made, type MadeResource, type Subject } from './subject.ts';
import { byStateMachineEvents } from './types.ts';
import { booleanOf, getAtt, isPlainMap, member, picked, ref, textOf, unknown, type Written } from './write.ts';

const type = 'AWS::StepFunctions::StateMachine';

/**
 * A state machine with its role, its version and alias, and its sources of events.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-statemachine.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/stepfunctions/generators.py; both read 2026-11-26.
 */
export function stateMachine(subject: Subject): Made {
  const { id, at } = subject;
  if (!subject.properties)
    return {
      resources: { [id]: { type, properties: unknown('Properties', at) } },
      open: [...byStateMachineEvents, 'AWS::StepFunctions::StateMachineAlias', 'AWS::StepFunctions::StateMachineVersion'],
    };
  const role = roleOf(subject);
  const published = publishedOf(subject);
  const arn = targetOf(subject, published.alias);
  const events = stateMachineEvents(subject, { name: arn, arn, logicalId: id });
  const definition = property(subject, 'Definition');
  return {
    resources: {
      [id]: {
        type,
        properties: {
          ...(definition && { DefinitionString: unknown('Definition', definition.at) }),
          DefinitionS3Location: locationOf(property(subject, 'DefinitionUri')),
          // What functions make inside the definition becomes a substitution, too.
          DefinitionSubstitutions:
            definition && !isPlainText(definition)
              ? unknown('DefinitionSubstitutions', definition.at)
              : property(subject, 'DefinitionSubstitutions'),
          RoleArn: role.arn,
          StateMachineName: property(subject, 'Name'),
          StateMachineType: property(subject, 'Type'),
          LoggingConfiguration: property(subject, 'Logging'),
          TracingConfiguration: property(subject, 'Tracing'),
          Tags: tagList(property(subject, 'Tags'), { 'stateMachine:createdBy': 'SAM' }),
        },
      },
      ...role.resources,
      ...published.resources,
      ...events.resources,
    },
    open: [...published.open, ...events.open],
    changes: events.changes,
  };
}

/** True where no function stands anywhere in it. */
const isPlainText = (node: Node): boolean =>
  node.kind === 'scalar'
    ? node.tag === undefined && !node.text.includes('{{resolve:')
    : node.kind === 'list'
      ? node.items.every(isPlainText)
      : isPlainMap(node) && [...node.entries.values()].every(({ value }) => isPlainText(value));

const locationOf = (node: Node | undefined): Written =>
  node && (isPlainMap(node) ? picked(node, ['Bucket', 'Key', 'Version']) : unknown('DefinitionUri', node.at));

interface Role {
  readonly arn: Written;
  readonly resources: Readonly<Record<string, MadeResource>>;
}

/** The role that is given, or one that AWS SAM makes. */
function roleOf(subject: Subject): Role {
  const given = property(subject, 'Role');
  if (given) return { arn: given, resources: {} };
  const id = `${subject.id}Role`;
  const { managed, inline } = policiesOf(property(subject, 'Policies'), id);
  const isTraced = booleanOf(member(property(subject, 'Tracing'), 'Enabled')) === true;
  return {
    arn: getAtt(id, 'Arn'),
    resources: {
      [id]: {
        type: 'AWS::IAM::Role',
        properties: {
          AssumeRolePolicyDocument: trustIn('states.amazonaws.com'),
          ManagedPolicyArns: withoutRepeated([...managed, ...(isTraced ? [xray(subject.scope)] : [])]),
          Policies: policyList(surely(inline), [], id),
          Path: property(subject, 'RolePath'),
          ...properties(subject, 'PermissionsBoundary'),
          Tags: tagList(property(subject, 'Tags'), { 'stateMachine:createdBy': 'SAM' }),
        },
      },
    },
  };
}

interface Published {
  readonly alias: string | undefined;
  readonly resources: Readonly<Record<string, MadeResource>>;
  readonly open: readonly string[];
}

/** A version and the alias that points to it. */
function publishedOf(subject: Subject): Published {
  const given = property(subject, 'AutoPublishAlias');
  const name = textOf(given);
  const { id } = subject;
  const alias = `${id}Alias${name}`;
  const version = `${id}Version`;
  const preference = property(subject, 'DeploymentPreference');
  if (name === undefined || (preference && !isPlainMap(preference)))
    return {
      alias: undefined,
      resources: {},
      open: given ? ['AWS::StepFunctions::StateMachineAlias', 'AWS::StepFunctions::StateMachineVersion'] : [],
    };
  return {
    alias,
    resources: {
      [version]: {
        type: 'AWS::StepFunctions::StateMachineVersion',
        properties: { StateMachineArn: ref(id), StateMachineRevisionId: getAtt(id, 'StateMachineRevisionId') },
      },
      [alias]: {
        type: 'AWS::StepFunctions::StateMachineAlias',
        properties: {
          Name: name,
          DeploymentPreference: {
            ...(preference ? Object.fromEntries([...preference.entries].map(([key, { value }]) => [key, value])) : { Type: 'ALL_AT_ONCE' }),
            StateMachineVersionArn: ref(version),
          },
        },
      },
    },
    open: [],
  };
}

/** What events start: the state machine, or its alias where that is asked for. */
function targetOf(subject: Subject, alias: string | undefined): Written {
  const asked = property(subject, 'UseAliasAsEventTarget');
  const isAsked = asked === undefined ? false : resolved(asked, subject.scope);
  if (isAsked === false) return ref(subject.id);
  return isAsked === true && alias !== undefined ? ref(alias) : unknown('the target of its events', asked?.at ?? subject.at);
}
