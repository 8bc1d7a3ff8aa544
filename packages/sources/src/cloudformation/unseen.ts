import type { Coverage } from '@demarc/model';
import type { Node } from '../document/node.ts';
import { addingMacros, namesIn, serverless } from './macros.ts';
import { declarations, section, type Scope } from './scope.ts';

/** Any type: what was not seen may hold whatever it likes. */
const anything = '*';

/** What a template may make and nobody here sees: its types are not wholly read, so that an empty list of them says nothing. */
export function unseenIn(scope: Scope): Coverage[] {
  const skipped = (types: Iterable<string>, reason: string): Coverage[] =>
    [...types].map((type) => ({ type, status: 'skipped', reason: `${scope.path}: ${reason}` }));
  const { open } = declarations(scope, 'Resources');
  const resources = section(scope, 'Resources');
  const included = resources.get('Fn::Transform');
  const samTypes = usesServerless(resources.values(), scope) ? madeByServerless : [];
  return [
    ...open.flatMap(({ name, template }) => skipped(typesIn(template), `what ${name} makes is not known`)),
    ...(included
      ? skipped([anything], `what ${namesIn(included.value).join(', ') || 'Fn::Transform'} adds to the resources is not known`)
      : []),
    ...addingMacros(scope).flatMap((name) => skipped([anything], `what the macro ${name} adds is not known`)),
    ...skipped(samTypes, `AWS SAM makes some for its own resources`),
  ];
}

/** The types that the resources in a loop have, as they are written; where one is not, any. */
function typesIn(template: Node | undefined): Set<string> {
  const types = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    const type = node.entries.get('Type')?.value;
    if (type?.kind === 'scalar' && type.tag === undefined && !type.text.includes('{')) types.add(type.text);
    else if (type || node.entries.has('Properties') || node.entries.has('Fn::Transform')) types.add(anything);
    else for (const { value } of node.entries.values()) visit(value);
  };
  if (template) visit(template);
  return types.size > 0 ? types : new Set([anything]);
}

function usesServerless(entries: Iterable<{ readonly value: Node }>, scope: Scope): boolean {
  if (!serverless(scope)) return false;
  for (const { value } of entries) {
    const type = value.kind === 'map' ? value.entries.get('Type')?.value : undefined;
    if (type?.kind === 'scalar' && type.text.startsWith('AWS::Serverless::')) return true;
  }
  return false;
}

/**
 * What AWS SAM makes of its own types besides functions: their bases, roles, permissions, sources of events, deployments and domains.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html, read 2026-11-26, and the
 * pages below it; that the list is complete is our own reading.
 */
const madeByServerless: readonly string[] = [
  'AWS::ApiGateway::ApiKey',
  'AWS::ApiGateway::Authorizer',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::ApiGateway::UsagePlan',
  'AWS::ApiGateway::UsagePlanKey',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGatewayV2::DomainName',
  'AWS::ApiGatewayV2::Stage',
  'AWS::AppSync::ApiKey',
  'AWS::AppSync::DataSource',
  'AWS::AppSync::FunctionConfiguration',
  'AWS::AppSync::GraphQLApi',
  'AWS::AppSync::GraphQLSchema',
  'AWS::AppSync::Resolver',
  'AWS::CloudFormation::Stack',
  'AWS::CodeDeploy::Application',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Url',
  'AWS::Lambda::Version',
  'AWS::Logs::SubscriptionFilter',
  'AWS::Route53::RecordSetGroup',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::Schedule',
  'AWS::StepFunctions::StateMachine',
  'AWS::StepFunctions::StateMachineAlias',
  'AWS::StepFunctions::StateMachineVersion',
];
