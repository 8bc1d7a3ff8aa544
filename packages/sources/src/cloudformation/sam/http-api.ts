import type { Node } from '../../document/node.ts';
import { properties, property, type Made, type Subject } from './subject.ts';
import { httpDomains } from './types.ts';
import { either, idPart, isPlainMap, member, textOf, unknown, type Written } from './write.ts';
import { ref } from './write.ts';

/**
 * An HTTP API, and a stage that deploys by itself, by default the one without a name. Its description, its cross-origin rules, its authorizers and its
 * tags stand in its definition.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-httpapi.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/api/http_api_generator.py; both read 2026-11-26.
 */
export function httpApi(subject: Subject): Made {
  const { id, at } = subject;
  if (!subject.properties)
    return {
      resources: { [id]: { type: 'AWS::ApiGatewayV2::Api', properties: unknown('Properties', at) } },
      open: ['AWS::ApiGatewayV2::Stage', 'AWS::Lambda::Permission', ...httpDomains],
    };
  const uri = property(subject, 'DefinitionUri');
  const body = property(subject, 'DefinitionBody');
  const name = property(subject, 'StageName');
  const stage = name === undefined || textOf(name) === '$default' ? `${id}ApiGatewayDefaultStage` : `${id}${idPart(textOf(name))}Stage`;
  return {
    resources: {
      [id]: {
        type: 'AWS::ApiGatewayV2::Api',
        properties: {
          ...properties(subject, 'FailOnWarnings'),
          ...(uri ? { BodyS3Location: unknown('DefinitionUri', uri.at) } : { Body: unknown('the definition', body?.at ?? at) }),
        },
      },
      [stage]: {
        type: 'AWS::ApiGatewayV2::Stage',
        properties: {
          ApiId: ref(id),
          AutoDeploy: true,
          StageName: name ?? '$default',
          ...properties(subject, 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'),
          ...(routedByEvents(subject) && { RouteSettings: unknown('RouteSettings', at) }),
          Tags: tagsOf(subject, body, uri),
        },
      },
    },
    open: [
      ...(isAuthorized(property(subject, 'Auth')) ? ['AWS::Lambda::Permission'] : []),
      ...(property(subject, 'Domain') ? httpDomains : []),
    ],
    references: { Stage: stage },
  };
}

/** Events may carry settings of their routes, which go into the stage. */
const routedByEvents = ({ subjects }: Subject): boolean =>
  [...subjects.values()].some((other) => {
    const events = property(other, 'Events');
    return (
      isPlainMap(events) &&
      [...events.entries.values()].some(
        ({ value }) => textOf(member(value, 'Type')) === 'HttpApi' && member(member(value, 'Properties'), 'RouteSettings') !== undefined,
      )
    );
  });

/** Tags go with a definition that stands in the template and can be read. */
function tagsOf(subject: Subject, body: Node | undefined, uri: Node | undefined): Written {
  const tags = property(subject, 'Tags');
  if (tags && !isPlainMap(tags)) return unknown('Tags', tags.at);
  if (uri) return undefined;
  const all: Written = {
    ...Object.fromEntries([...(tags?.entries ?? [])].map(([name, { value }]) => [name, value])),
    'httpapi:createdBy': 'SAM',
  };
  const isReadable = !body || (isPlainMap(body) && isPlainMap(member(body, 'paths')));
  return isReadable ? all : either(`the definition of ${subject.id} is OpenAPI`, all);
}

const isAuthorized = (auth: Node | undefined): boolean => auth !== undefined && (!isPlainMap(auth) || auth.entries.has('Authorizers'));
