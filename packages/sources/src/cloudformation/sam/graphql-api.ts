import type { Node } from '../../document/node.ts';
import { managedPolicy, trustIn } from './role.ts';
import { properties, property, tagList, type Made, type MadeResource, type Subject } from './subject.ts';
import { byConnectors, mayMake } from './types.ts';
import { booleanOf, getAtt, isPlainMap, member, picked, textOf, unknown, type Written } from './write.ts';

const type = 'AWS::AppSync::GraphQLApi';

/**
 * A GraphQL API with its schema, its keys, its cache and its domain; unless it is told not to, it writes logs, with a role of its own. Data sources,
 * functions and resolvers are not written out.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26.
 */
export function graphQlApi(subject: Subject): Made {
  const { id, at } = subject;
  if (!subject.properties)
    return {
      resources: { [id]: { type, properties: unknown('Properties', at) } },
      open: mayMake('AWS::Serverless::GraphQLApi').filter((each) => each !== type),
    };
  const apiId = getAtt(id, 'ApiId');
  const logging = loggingOf(subject);
  const keys = property(subject, 'ApiKeys');
  const cache = property(subject, 'Cache');
  const domain = property(subject, 'DomainName');
  return {
    resources: {
      [id]: {
        type,
        properties: {
          Name: property(subject, 'Name') ?? id,
          ...properties(
            subject,
            'IntrospectionConfig',
            'OwnerContact',
            'QueryDepthLimit',
            'ResolverCountLimit',
            'Visibility',
            'XrayEnabled',
          ),
          ...authOf(property(subject, 'Auth'), at),
          LogConfig: logging.config,
          Tags: tagList(property(subject, 'Tags'), {}, { 'graphqlapi:createdBy': 'SAM' }),
        },
      },
      [`${id}Schema`]: {
        type: 'AWS::AppSync::GraphQLSchema',
        properties: {
          ApiId: apiId,
          Definition: property(subject, 'SchemaInline'),
          DefinitionS3Location: property(subject, 'SchemaUri'),
        },
      },
      ...logging.resources,
      ...keysOf(keys, id, apiId),
      ...(cache && { [`${id}ApiCache`]: { type: 'AWS::AppSync::ApiCache', properties: cacheOf(cache, apiId) } }),
      ...(domain && domainOf(domain, id, apiId)),
    },
    open: [
      ...(keys && !isPlainMap(keys) ? ['AWS::AppSync::ApiKey'] : []),
      ...(usesLambda(property(subject, 'Auth')) ? byConnectors : []),
      ...(property(subject, 'DataSources') ? ['AWS::AppSync::DataSource', 'AWS::IAM::Role', ...byConnectors] : []),
      ...(property(subject, 'Functions') ? ['AWS::AppSync::DataSource', 'AWS::AppSync::FunctionConfiguration'] : []),
      ...(property(subject, 'Resolvers') ? ['AWS::AppSync::DataSource', 'AWS::AppSync::Resolver'] : []),
    ],
  };
}

/** What is said of each way to sign in, and under which name AppSync takes it. */
const configurations = new Map<string, readonly [given: string, taken: string]>([
  ['AMAZON_COGNITO_USER_POOLS', ['UserPool', 'UserPoolConfig']],
  ['AWS_LAMBDA', ['LambdaAuthorizer', 'LambdaAuthorizerConfig']],
  ['OPENID_CONNECT', ['OpenIDConnect', 'OpenIDConnectConfig']],
]);

function authOf(auth: Node | undefined, at: number): Record<string, Written> {
  const additional = member(auth, 'Additional');
  if (!isPlainMap(auth)) return { AuthenticationType: unknown('Auth', auth?.at ?? at) };
  return {
    ...authorizerOf(auth),
    AdditionalAuthenticationProviders:
      additional && (additional.kind === 'list' ? additional.items.map(authorizerOf) : unknown('Auth.Additional', additional.at)),
  };
}

function authorizerOf(auth: Node): Record<string, Written> {
  const [given, taken] = configurations.get(textOf(member(auth, 'Type')) ?? '') ?? [];
  return {
    AuthenticationType: member(auth, 'Type') ?? unknown('Auth.Type', auth.at),
    ...(given !== undefined && { [taken ?? given]: member(auth, given) }),
  };
}

/** A function that decides who may call gets the permission through a connector. */
function usesLambda(auth: Node | undefined): boolean {
  if (!isPlainMap(auth)) return true;
  const additional = member(auth, 'Additional');
  const all = additional === undefined ? [auth] : additional.kind === 'list' ? [auth, ...additional.items] : undefined;
  return all === undefined || all.some((each) => [undefined, 'AWS_LAMBDA'].includes(textOf(member(each, 'Type'))));
}

interface Logging {
  readonly config: Written;
  readonly resources: Readonly<Record<string, MadeResource>>;
}

function loggingOf(subject: Subject): Logging {
  const given = property(subject, 'Logging');
  if (booleanOf(given) === false) return { config: undefined, resources: {} };
  const role = `${subject.id}CloudWatchRole`;
  const named = member(given, 'CloudWatchLogsRoleArn');
  return {
    config: {
      FieldLogLevel: member(given, 'FieldLogLevel') ?? 'ALL',
      ...picked(given, ['ExcludeVerboseContent']),
      CloudWatchLogsRoleArn: named ?? getAtt(role, 'Arn'),
    },
    resources: named
      ? {}
      : {
          [role]: {
            type: 'AWS::IAM::Role',
            properties: {
              AssumeRolePolicyDocument: trustIn('appsync.amazonaws.com'),
              ManagedPolicyArns: [managedPolicy('service-role/AWSAppSyncPushToCloudWatchLogs')],
            },
          },
        },
  };
}

const keysOf = (keys: Node | undefined, id: string, apiId: Written): Record<string, MadeResource> =>
  isPlainMap(keys)
    ? Object.fromEntries(
        [...keys.entries].map(([name, { value }]) => [
          `${id}${name}`,
          {
            type: 'AWS::AppSync::ApiKey',
            properties: { ApiId: apiId, ...picked(value, ['ApiKeyId', 'Description']), Expires: member(value, 'ExpiresOn') },
          },
        ]),
      )
    : {};

const cacheOf = (cache: Node, apiId: Written): MadeResource['properties'] =>
  isPlainMap(cache)
    ? {
        ApiId: apiId,
        ...picked(cache, ['ApiCachingBehavior', 'AtRestEncryptionEnabled', 'TransitEncryptionEnabled', 'Ttl', 'Type']),
      }
    : unknown('Cache', cache.at);

const domainOf = (domain: Node, id: string, apiId: Written): Record<string, MadeResource> => ({
  [`${id}DomainName`]: {
    type: 'AWS::AppSync::DomainName',
    properties: isPlainMap(domain) ? picked(domain, ['CertificateArn', 'Description', 'DomainName']) : unknown('DomainName', domain.at),
  },
  [`${id}DomainNameApiAssociation`]: {
    type: 'AWS::AppSync::DomainNameApiAssociation',
    properties: { ApiId: apiId, DomainName: getAtt(`${id}DomainName`, 'DomainName') },
  },
});
