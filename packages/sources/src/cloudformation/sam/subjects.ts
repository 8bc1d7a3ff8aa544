import type { Entry, MapNode } from '../../document/node.ts';
import { withGlobals } from '../globals.ts';
import type { Scope } from '../scope.ts';
import type { Subject } from './subject.ts';
import { isSamType } from './types.ts';
import { isPlainMap, textOf } from './write.ts';

/** The resources of a template that are of AWS SAM's types. */
export function subjectsOf(entries: MapNode['entries'], scope: Scope): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const [id, entry] of entries) {
    const subject = subjectOf(id, entry, { scope, subjects, resources: entries });
    if (subject) subjects.set(id, subject);
  }
  return subjects;
}

function subjectOf(id: string, { value }: Entry, around: Pick<Subject, 'scope' | 'subjects' | 'resources'>): Subject | undefined {
  if (value.kind !== 'map') return undefined;
  const type = textOf(value.entries.get('Type')?.value);
  if (type === undefined || !isSamType(type)) return undefined;
  const own = value.entries.get('Properties')?.value;
  const properties = withGlobals(type, own, around.scope) ?? { kind: 'map', entries: new Map<string, Entry>(), at: value.at };
  return {
    ...around,
    id,
    type,
    properties: isPlainMap(properties) && !value.entries.has('Fn::Transform') ? properties : undefined,
    at: own?.at ?? value.at,
    condition: value.entries.get('Condition')?.value,
  };
}
