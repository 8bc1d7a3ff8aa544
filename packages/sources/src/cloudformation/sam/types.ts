/*
 * Of which types AWS SAM makes something for each of its own, by the pages below
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html and by
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26. That the lists are complete is our
 * own reading.
 */

/** What a connector writes to let one resource use another. */
export const byConnectors: readonly string[] = [
  'AWS::IAM::ManagedPolicy',
  'AWS::Lambda::Permission',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
];

const restApi: readonly string[] = ['AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Deployment', 'AWS::ApiGateway::Stage'];
export const usagePlans: readonly string[] = ['AWS::ApiGateway::ApiKey', 'AWS::ApiGateway::UsagePlan', 'AWS::ApiGateway::UsagePlanKey'];
export const restDomains: readonly string[] = [
  'AWS::ApiGateway::BasePathMapping',
  'AWS::ApiGateway::BasePathMappingV2',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::DomainNameAccessAssociation',
  'AWS::ApiGateway::DomainNameV2',
  'AWS::Route53::RecordSetGroup',
];
const httpApi: readonly string[] = ['AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Stage'];
export const httpDomains: readonly string[] = [
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGatewayV2::DomainName',
  'AWS::Route53::RecordSetGroup',
];
const allOfRestApi: readonly string[] = [...restApi, ...usagePlans, ...restDomains, 'AWS::Lambda::Permission'];
const allOfHttpApi: readonly string[] = [...httpApi, ...httpDomains, 'AWS::Lambda::Permission'];

/** What a source of events, of any kind, may need besides the function. */
export const byFunctionEvents: readonly string[] = [
  ...allOfRestApi,
  ...allOfHttpApi,
  'AWS::Events::Rule',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
  'AWS::Logs::SubscriptionFilter',
  'AWS::SNS::Subscription',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::Schedule',
];

/** The same for a state machine. */
export const byStateMachineEvents: readonly string[] = [
  ...allOfRestApi,
  'AWS::Events::Rule',
  'AWS::IAM::Role',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::Schedule',
];

/** What a gradual deployment of a function needs. */
export const byDeployments: readonly string[] = ['AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentGroup', 'AWS::IAM::Role'];

const byType: Readonly<Record<string, readonly string[]>> = {
  'AWS::Serverless::Api': allOfRestApi,
  'AWS::Serverless::Application': ['AWS::CloudFormation::Stack'],
  'AWS::Serverless::CapacityProvider': ['AWS::Lambda::CapacityProvider', 'AWS::IAM::Role'],
  'AWS::Serverless::Connector': byConnectors,
  'AWS::Serverless::Function': [
    'AWS::Lambda::Function',
    'AWS::IAM::Role',
    'AWS::Lambda::Alias',
    'AWS::Lambda::EventInvokeConfig',
    'AWS::Lambda::Url',
    'AWS::Lambda::Version',
    'AWS::SNS::Topic',
    ...byFunctionEvents,
    ...byDeployments,
  ],
  'AWS::Serverless::GraphQLApi': [
    'AWS::AppSync::GraphQLApi',
    'AWS::AppSync::ApiCache',
    'AWS::AppSync::ApiKey',
    'AWS::AppSync::DataSource',
    'AWS::AppSync::DomainName',
    'AWS::AppSync::DomainNameApiAssociation',
    'AWS::AppSync::FunctionConfiguration',
    'AWS::AppSync::GraphQLSchema',
    'AWS::AppSync::Resolver',
    'AWS::IAM::Role',
    ...byConnectors,
  ],
  'AWS::Serverless::HttpApi': allOfHttpApi,
  'AWS::Serverless::LayerVersion': ['AWS::Lambda::LayerVersion'],
  'AWS::Serverless::SimpleTable': ['AWS::DynamoDB::Table'],
  'AWS::Serverless::StateMachine': [
    'AWS::StepFunctions::StateMachine',
    'AWS::IAM::Role',
    'AWS::StepFunctions::StateMachineAlias',
    'AWS::StepFunctions::StateMachineVersion',
    ...byStateMachineEvents,
  ],
  'AWS::Serverless::WebSocketApi': [
    ...allOfHttpApi,
    'AWS::ApiGatewayV2::Authorizer',
    'AWS::ApiGatewayV2::Deployment',
    'AWS::ApiGatewayV2::Integration',
    'AWS::ApiGatewayV2::Model',
    'AWS::ApiGatewayV2::Route',
  ],
};

/** Any type: nobody here knows what a new one of AWS SAM makes. */
const anything: readonly string[] = ['*'];

export const isSamType = (type: string): boolean => type.startsWith('AWS::Serverless::');

/** All types of which AWS SAM may make something for one of its own; `*` where nobody here knows. */
export const mayMake = (type: string): readonly string[] => byType[type] ?? anything;
