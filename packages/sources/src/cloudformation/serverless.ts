import { intrinsicIn } from './call.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../document/node.ts';
import { withGlobals } from './globals.ts';
import { serverless } from './macros.ts';
import type { Scope } from './scope.ts';

/** What AWS SAM makes a Lambda function of. */
export const samFunction = 'AWS::Serverless::Function';
export const lambdaFunction = 'AWS::Lambda::Function';

/**
 * The resources as they are after AWS SAM: what Globals give is written into each, and a function is the Lambda function that SAM always makes of it.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html; which property
 * becomes which: https://github.com/aws/serverless-application-model, samtranslator/model/sam_resources.py; both read 2026-11-26. What else SAM makes is
 * not written out: its types are open (unseen.ts).
 */
export function afterServerless(entries: MapNode['entries'], scope: Scope): MapNode['entries'] {
  if (!serverless(scope)) return entries;
  const after = new Map<string, Entry>();
  for (const [id, entry] of entries) after.set(id, { ...entry, value: resourceAfter(entry.value, scope) });
  return after;
}

function resourceAfter(node: Node, scope: Scope): Node {
  const type = node.kind === 'map' ? node.entries.get('Type') : undefined;
  if (node.kind !== 'map' || type?.value.kind !== 'scalar' || !type.value.text.startsWith('AWS::Serverless::')) return node;
  const own = node.entries.get('Properties');
  const properties = withGlobals(type.value.text, own?.value, scope);
  const entries = new Map(node.entries);
  if (properties) entries.set('Properties', { key: own?.key ?? properties.at, value: properties });
  if (type.value.text !== samFunction) return { ...node, entries };
  entries.set('Type', { ...type, value: { ...type.value, value: lambdaFunction, text: lambdaFunction } });
  entries.set('Properties', { key: own?.key ?? type.key, value: functionProperties(properties ?? emptyAt(node.at), scope) });
  return { ...node, entries };
}

const emptyAt = (at: number): MapNode => ({ kind: 'map', entries: new Map(), at });

/** A value that only SAM knows. */
const madeBySam = (what: string, at: number): ScalarNode => ({ kind: 'scalar', value: what, text: what, at, tag: `${what} of AWS SAM` });

const textAt = (text: string, at: number): ScalarNode => ({ kind: 'scalar', value: text, text, at });

const isFunction = (node: Node): boolean =>
  intrinsicIn(node) !== undefined || (node.kind === 'map' && [...node.entries.keys()].some((name) => name.startsWith('Fn::')));

function functionProperties(properties: Node, scope: Scope): Node {
  if (properties.kind !== 'map' || isFunction(properties)) return { ...properties, tag: 'Properties of AWS SAM' };
  const own = properties.entries;
  const known = scope.schema.type(lambdaFunction)?.properties;
  const after = new Map<string, Entry>();
  for (const [name, entry] of own) if (known?.has(name) && name !== 'Tags') after.set(name, entry);
  const put = (name: string, from: Entry | undefined, make: (node: Node) => Node | undefined): void => {
    const value = from && make(from.value);
    if (from && value) after.set(name, { key: from.key, value });
  };
  put('Tags', own.get('Tags'), tagList);
  put('TracingConfig', own.get('Tracing'), (node) =>
    node.kind === 'scalar' && node.text === 'Disabled' ? undefined : wrapped('Mode', node),
  );
  put('DeadLetterConfig', own.get('DeadLetterQueue'), (node) => {
    const target = node.kind === 'map' ? node.entries.get('TargetArn') : undefined;
    return target ? wrapped('TargetArn', target.value) : madeBySam('DeadLetterQueue', node.at);
  });
  put('Code', own.get('CodeUri'), (node) => madeBySam('CodeUri', node.at));
  put('Code', own.get('ImageUri'), (node) => wrapped('ImageUri', node));
  put('Code', own.get('InlineCode'), (node) => wrapped('ZipFile', node));
  if (!after.has('Role')) after.set('Role', { key: properties.at, value: madeBySam('the role', properties.at) });
  if (!after.has('Code')) after.set('Code', { key: properties.at, value: madeBySam('the code', properties.at) });
  return { ...properties, entries: after };
}

const wrapped = (name: string, value: Node): MapNode => ({
  kind: 'map',
  entries: new Map([[name, { key: value.at, value }]]),
  at: value.at,
});

/** SAM writes tags as a map, and adds one of its own. */
function tagList(node: Node): Node {
  if (node.kind !== 'map' || isFunction(node)) return madeBySam('Tags', node.at);
  const tag = (name: string, at: number, value: Node): Node => ({
    kind: 'map',
    at,
    entries: new Map([
      ['Key', { key: at, value: textAt(name, at) }],
      ['Value', { key: at, value }],
    ]),
  });
  const items = [...node.entries].map(([name, { key, value }]) => tag(name, key, value));
  return { kind: 'list', at: node.at, items: [tag('lambda:createdBy', node.at, textAt('SAM', node.at)), ...items] };
}
