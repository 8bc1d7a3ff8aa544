import type { Node } from '../../document/node.ts';
import { properties, property, tagList, type Made, type Subject } from './subject.ts';
import { restDomains, usagePlans } from './types.ts';
import { either, idPart, isPlainMap, member, picked, ref, textOf, unknown, type Written } from './write.ts';

/**
 * A REST API with a deployment and a stage. Unless `OpenApiVersion` is given, the deployment makes a second stage, named Stage. Logical ids of
 * deployments, and of stages whose name is more than letters and digits, have a hash behind them, which is left out here.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/api/api_generator.py; both read 2026-11-26.
 */
export function api(subject: Subject): Made {
  const { id, at } = subject;
  const isReadable = subject.properties !== undefined;
  const tags = property(subject, 'Tags');
  const deployment = `${id}Deployment`;
  const stage = `${id}${idPart(textOf(property(subject, 'StageName')))}Stage`;
  return {
    resources: {
      [id]: { type: 'AWS::ApiGateway::RestApi', properties: isReadable ? restApiProperties(subject) : unknown('Properties', at) },
      [deployment]: {
        type: 'AWS::ApiGateway::Deployment',
        properties: {
          RestApiId: ref(id),
          Description: unknown('Description', at),
          StageName: property(subject, 'OpenApiVersion') || !isReadable ? undefined : 'Stage',
        },
      },
      [stage]: {
        type: 'AWS::ApiGateway::Stage',
        properties: isReadable
          ? {
              RestApiId: ref(id),
              DeploymentId: ref(deployment),
              ...properties(
                subject,
                'StageName',
                'AccessLogSetting',
                'CacheClusterEnabled',
                'CacheClusterSize',
                'CanarySetting',
                'MethodSettings',
                'TracingEnabled',
                'Variables',
              ),
              Tags: tags && tagList(tags, {}),
            }
          : unknown('Properties', at),
      },
    },
    open: openOf(subject),
    references: { Stage: stage, Deployment: deployment },
  };
}

function restApiProperties(subject: Subject): Record<string, Written> {
  const uri = property(subject, 'DefinitionUri');
  const body = property(subject, 'DefinitionBody');
  return {
    ...properties(
      subject,
      'ApiKeySourceType',
      'BinaryMediaTypes',
      'Description',
      'EndpointAccessMode',
      'FailOnWarnings',
      'MinimumCompressionSize',
      'Mode',
      'Name',
      'Policy',
      'SecurityPolicy',
    ),
    ...(uri ? { BodyS3Location: unknown('DefinitionUri', uri.at) } : { Body: unknown('the definition', body?.at ?? subject.at) }),
    ...endpointOf(property(subject, 'EndpointConfiguration')),
  };
}

/** Where nothing is said, it depends on the Region: some have no edge-optimized APIs. */
function endpointOf(node: Node | undefined): Record<string, Written> {
  const regional = 'the Region has no edge-optimized APIs';
  if (!node)
    return {
      EndpointConfiguration: either(regional, { Types: ['REGIONAL'] }),
      Parameters: either(regional, { endpointConfigurationTypes: 'REGIONAL' }),
    };
  if (!isPlainMap(node) || !node.entries.has('Type'))
    return { EndpointConfiguration: unknown('EndpointConfiguration', node.at), Parameters: unknown('Parameters', node.at) };
  return {
    EndpointConfiguration: {
      Types: [member(node, 'Type')],
      VpcEndpointIds: member(node, 'VPCEndpointIds') ?? member(node, 'VpcEndpointIds'),
      ...picked(node, ['IpAddressType']),
    },
    Parameters: { endpointConfigurationTypes: member(node, 'Type') },
  };
}

/** Authorizers, plans and domains are not written out. */
function openOf(subject: Subject): string[] {
  if (!subject.properties) return [...usagePlans, ...restDomains, 'AWS::Lambda::Permission'];
  const auth = property(subject, 'Auth');
  const says = (name: string): boolean => auth !== undefined && (!isPlainMap(auth) || auth.entries.has(name));
  return [
    ...(says('UsagePlan') ? usagePlans : []),
    ...(says('Authorizers') ? ['AWS::Lambda::Permission'] : []),
    ...(property(subject, 'Domain') ? restDomains : []),
  ];
}
