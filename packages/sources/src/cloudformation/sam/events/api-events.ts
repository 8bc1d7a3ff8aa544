import type { Node } from '../../../document/node.ts';
import { property } from '../subject.ts';
import { member, ref, referenceIn, textOf, unknown, type Written } from '../write.ts';
import { sourcesOf, type EventSource, type Kind } from './event.ts';
import { permission } from './permission.ts';

/** The APIs that AWS SAM makes for events that name none. */
export const implicitRestApi = 'ServerlessRestApi';
export const implicitHttpApi = 'ServerlessHttpApi';

/** The API that an event belongs to, by its logical id; nothing where that is not written down. */
const apiOf = (node: Node | undefined, implicit: string): string | undefined =>
  node === undefined ? implicit : (referenceIn(node) ?? textOf(node));

/** True of an event that belongs to the API that AWS SAM makes for those that name none. */
export const isImplicit = ({ type, properties }: EventSource): string | undefined => {
  if (type === 'Api') return apiOf(member(properties, 'RestApiId'), implicitRestApi) === implicitRestApi ? implicitRestApi : undefined;
  if (type === 'HttpApi') return apiOf(member(properties, 'ApiId'), implicitHttpApi) === implicitHttpApi ? implicitHttpApi : undefined;
  return undefined;
};

/** `Api`: API Gateway may call the function for one method and path, of any stage. */
export const restApi: Kind = (event) => {
  const { properties } = event;
  const id = apiOf(member(properties, 'RestApiId'), implicitRestApi);
  const path = textOf(member(properties, 'Path'));
  const method = textOf(member(properties, 'Method'));
  return {
    resources: permission(
      event,
      'apigateway.amazonaws.com',
      { SourceArn: sourceArn(member(properties, 'RestApiId') ?? ref(implicitRestApi), method, path, event.at) },
      { suffix: id === undefined ? 'AllStages' : stageOf(id, event) },
    ),
  };
};

/** By the name of its stage a permission is called, where that is written down. */
function stageOf(api: string, { subject }: EventSource): string {
  if (api === implicitRestApi) return 'Prod';
  const stage = subject.subjects.get(api);
  return (stage && textOf(property(stage, 'StageName'))) ?? 'Stage';
}

/** `HttpApi`: the same; without a path it takes whatever no other takes, and its permission holds for the function's other events of that API. */
export const httpApi: Kind = (event) => {
  const { properties, subject, target } = event;
  const api = apiOf(member(properties, 'ApiId'), implicitHttpApi);
  const isDefault = ({ properties: of }: EventSource): boolean => [undefined, '$default'].includes(textOf(member(of, 'Path')));
  const others = sourcesOf(subject, target) ?? [];
  const isCovered =
    !isDefault(event) &&
    others.some(
      (other) => other.type === 'HttpApi' && apiOf(member(other.properties, 'ApiId'), implicitHttpApi) === api && isDefault(other),
    );
  if (isCovered) return { open: ['AWS::Lambda::Permission'] };
  const path = member(properties, 'Path');
  const method = member(properties, 'Method');
  const arn = sourceArn(
    member(properties, 'ApiId') ?? ref(implicitHttpApi),
    method ? textOf(method) : 'any',
    isDefault(event) && (path === undefined || textOf(path) !== undefined) ? '' : textOf(path),
    event.at,
  );
  return { resources: permission(event, 'apigateway.amazonaws.com', { SourceArn: arn }) };
};

/** The ARN of one method of one path in all stages; parts of the path that are open match anything. */
function sourceArn(api: Written, method: string | undefined, path: string | undefined, at: number): Written {
  if (method === undefined || path === undefined) return unknown('SourceArn', at);
  const verb = /^(?:any|x-amazon-apigateway-any-method)$/i.test(method) ? '*' : method.toUpperCase();
  const pattern = path.replace(/^(.+)\/$/, '$1').replaceAll(/\{[\w.-]+\+?\}/g, '*');
  return {
    'Fn::Sub': [
      `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/\${Stage}/${verb}${pattern}`,
      { Api: api, Stage: '*' },
    ],
  };
}
