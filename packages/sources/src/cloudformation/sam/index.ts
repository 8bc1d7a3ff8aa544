import type { Entry, MapNode, Node } from '../../document/node.ts';
import { serverless } from '../macros.ts';
import { once, declarations, type Scope } from '../scope.ts';
import { api } from './api.ts';
import { application } from './application.ts';
import { serverlessFunction } from './function.ts';
import { graphQlApi } from './graphql-api.ts';
import { httpApi } from './http-api.ts';
import { implicitApis } from './implicit-apis.ts';
import { layerVersion } from './layer-version.ts';
import { propagated } from './propagated-tags.ts';
import { simpleTable } from './simple-table.ts';
import { stateMachine } from './state-machine.ts';
import type { Change, Made, MadeResource, Subject } from './subject.ts';
import { subjectsOf } from './subjects.ts';
import { byConnectors, mayMake } from './types.ts';
import { isPlainMap, write } from './write.ts';

/** The types of AWS SAM that are written out; what the others become is open. */
const makers: Readonly<Record<string, (subject: Subject) => Made>> = {
  'AWS::Serverless::Api': api,
  'AWS::Serverless::Application': application,
  'AWS::Serverless::Function': serverlessFunction,
  'AWS::Serverless::GraphQLApi': graphQlApi,
  'AWS::Serverless::HttpApi': httpApi,
  'AWS::Serverless::LayerVersion': layerVersion,
  'AWS::Serverless::SimpleTable': simpleTable,
  'AWS::Serverless::StateMachine': stateMachine,
};

/** The resources of a template as they are after AWS SAM. */
export interface AfterSam {
  readonly entries: MapNode['entries'];
  /** Types of which AWS SAM may make others, too. */
  readonly open: ReadonlySet<string>;
  /** Of what those that nobody wrote were made: the logical ids of both. */
  readonly madeOf: ReadonlyMap<string, string>;
  /** What `Ref: Id.Name` means: the logical id. */
  readonly references: ReadonlyMap<string, string>;
}

/**
 * The resources as they are after AWS SAM: what Globals give is written into each, and what AWS SAM surely makes of it stands in its place, told where
 * it stands. What only AWS SAM knows is open.
 */
export const afterSam = (scope: Scope): AfterSam =>
  once(
    scope,
    'after AWS SAM',
    () => transformed(declarations(scope, 'Resources').entries, scope),
    () => untouched(declarations(scope, 'Resources').entries),
  );

const untouched = (entries: MapNode['entries']): AfterSam => ({ entries, open: new Set(), madeOf: new Map(), references: new Map() });

function transformed(entries: MapNode['entries'], scope: Scope): AfterSam {
  if (!serverless(scope)) return untouched(entries);
  const subjects = subjectsOf(entries, scope);
  const after = new Map<string, Entry>();
  const open = new Set<string>();
  const madeOf = new Map<string, string>();
  const references = new Map<string, string>();
  const changes: Change[] = [];
  const connects = [...entries.values()].some(({ value }) => value.kind === 'map' && value.entries.has('Connectors'));
  for (const type of connects ? byConnectors : []) open.add(type);

  const put = (subject: Subject, key: number, written: Node | undefined): void => {
    const made = makers[subject.type]?.(subject);
    for (const type of made ? (made.open ?? []) : mayMake(subject.type)) open.add(type);
    if (!made) {
      if (written) after.set(subject.id, { key, value: withProperties(written, subject.properties) });
      return;
    }
    for (const [id, resource] of Object.entries(made.resources)) {
      const isOwn = id === subject.id;
      if (!isOwn && (entries.has(id) || after.has(id))) {
        open.add(resource.type); // two of one name: which of them it is, AWS SAM decides
        continue;
      }
      after.set(id, { key, value: resourceNode(subject, resource, written, isOwn) });
      if (!isOwn || !written) madeOf.set(id, written ? subject.id : (subject.of ?? subject.id));
    }
    for (const [name, id] of Object.entries(made.references ?? {})) references.set(`${subject.id}.${name}`, id);
    changes.push(...(made.changes ?? []));
  };

  for (const [id, entry] of entries) {
    const subject = subjects.get(id);
    if (subject) put(subject, entry.key, entry.value);
    else after.set(id, entry);
  }
  for (const { subject, key } of implicitApis(subjects, entries)) {
    if (entries.has(subject.id)) for (const type of mayMake(subject.type)) open.add(type);
    else put(subject, key, undefined);
  }
  for (const change of changes) applied(after, change);
  return { entries: after, open, madeOf, references };
}

/** A resource as it would be written: its own keeps what else is said of it, all have its condition. */
function resourceNode(subject: Subject, resource: MadeResource, written: Node | undefined, isOwn: boolean): Node {
  const { at, condition } = subject;
  const before = written?.kind === 'map' ? written.entries : new Map<string, Entry>();
  const entries = new Map<string, Entry>();
  for (const [name, entry] of before) if (isOwn || passedOn.has(name)) entries.set(name, entry);
  if (condition && !entries.has('Condition')) entries.set('Condition', { key: at, value: condition });
  entries.set('Type', { key: before.get('Type')?.key ?? at, value: write(resource.type, before.get('Type')?.value.at ?? at) });
  const properties = write(propagated(subject, resource), at);
  const own = isOwn ? before.get('Properties') : undefined;
  // The properties of its own stand in the template, changed or not; those of others nobody wrote.
  entries.set('Properties', {
    key: own?.key ?? at,
    value: own ? { ...properties, at: own.value.at, madeBy: undefined } : properties,
  });
  return { kind: 'map', entries, at: written?.at ?? at };
}

/** What is said of a resource holds for all that is made of it; and what its code says not to report, too. */
const passedOn = new Set(['Condition', 'DeletionPolicy', 'UpdateReplacePolicy', 'Metadata']);

function withProperties(written: Node, properties: MapNode | undefined): Node {
  if (written.kind !== 'map' || !properties) return written;
  const entries = new Map(written.entries);
  entries.set('Properties', { key: entries.get('Properties')?.key ?? properties.at, value: properties });
  return { ...written, entries };
}

function applied(after: Map<string, Entry>, { id, change }: Change): void {
  const entry = after.get(id);
  if (entry?.value.kind !== 'map') return;
  const before = entry.value.entries.get('Properties');
  if (before && !isPlainMap(before.value)) return; // not known as a whole
  const properties = change(before && isPlainMap(before.value) ? before.value : { kind: 'map', entries: new Map(), at: entry.value.at });
  const entries = new Map(entry.value.entries).set('Properties', { key: before?.key ?? entry.key, value: properties });
  after.set(id, { ...entry, value: { ...entry.value, entries } });
}
