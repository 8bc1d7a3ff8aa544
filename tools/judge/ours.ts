import { Hole, type Resource } from '@demarc/model';
import { readingOf, type Document, type Reading } from '@demarc/sources';
import { differences, type Difference } from './compare.ts';
import type { Theirs, TheirTemplate } from './theirs.ts';

/** What one template came to. */
export interface Verdict {
  readonly resources: number;
  readonly values: number;
  readonly lines: number;
  readonly differences: readonly Difference[];
}

/** What their reader takes the surroundings of a stack to be. */
const surroundings = {
  'AWS::Region': 'us-east-1',
  'AWS::Partition': 'aws',
  'AWS::AccountId': '123456789012',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Our reading of one template, by itself, against theirs. */
export async function compareTemplate(document: Document, theirs: TheirTemplate): Promise<Verdict> {
  const reading = await readingOf(document, surroundings);
  const ours = new Map(reading.resources);
  const found: Difference[] = [];
  let lines = 0;
  let values = 0;
  for (const [id, resource] of theirs.resources) {
    const own = ours.get(id);
    ours.delete(id);
    const holds = resource.condition === undefined ? true : reading.condition(resource.condition);
    if (!own) {
      // One that a default takes away is left out, and told so.
      if (holds !== false) found.push({ kind: 'resource-only-theirs', path: id, theirs: resource.type, ours: 'nothing' });
      continue;
    }
    if (own.type !== resource.type) found.push({ kind: 'type', path: id, theirs: resource.type, ours: own.type });
    if (holds === false || holds instanceof Hole !== (own.condition !== undefined))
      found.push({ kind: 'condition', path: id, theirs: String(resource.condition), ours: String(own.condition?.name) });
    values += countLeaves(own.properties);
    const [theirProperties, ourProperties] =
      own.type === resource.type ? [resource.properties, own.properties] : inCommon(resource.properties, own.properties);
    found.push(...differences(theirProperties, ourProperties, `${id}/Properties`, reading));
    for (const line of linesOf(id, own, reading, theirs)) {
      lines++;
      if (line.theirs !== line.ours)
        found.push({ kind: 'line', path: line.path, theirs: `line ${line.theirs}`, ours: `line ${line.ours}` });
    }
  }
  for (const [id, own] of ours) {
    const [, madeOf] = own.addresses;
    const what = madeOf === undefined ? own.type : `${own.type}, made of ${madeOf}`;
    found.push({ kind: 'resource-only-ours', path: id, theirs: 'nothing', ours: what });
  }
  return { resources: theirs.resources.size, values, lines, differences: found };
}

/** Where AWS SAM has made another type of a resource: the properties that have their names and their form from both. */
function inCommon(theirs: Theirs, ours: object): [Theirs, unknown] {
  if (theirs.kind !== 'map' || ours instanceof Hole) return [theirs, ours];
  const names = Object.keys(ours).filter((name) => theirs.entries.has(name) && name !== 'Tags');
  const own = new Map<string, unknown>(Object.entries(ours));
  return [
    { kind: 'map', entries: new Map([...theirs.entries].filter(([name]) => names.includes(name))) },
    Object.fromEntries(names.map((name) => [name, own.get(name)])),
  ];
}

interface Line {
  readonly path: string;
  readonly theirs: number;
  readonly ours: number | undefined;
}

/**
 * Of each property the line of its key, and the line that our evidence would name: they give the key's line; a value that stands below its key
 * stands as many lines below as it is written.
 */
function* linesOf(id: string, own: Resource, reading: Reading, theirs: TheirTemplate): Generator<Line> {
  const location = theirs.lineOf(`Resources/${id}`);
  if (location !== undefined) yield { path: id, theirs: location, ours: own.location?.line };
  const visit = function* (path: readonly string[], pointer: string): Generator<Line> {
    for (const { name, line, valueLine } of reading.keysBelow(path)) {
      const below = [...path, name];
      const theirLine = theirs.lineOf(below.join('/'));
      if (theirLine === undefined || name.startsWith('Fn::') || name === 'Ref') continue;
      yield { path: `${below.join('/')} (key)`, theirs: theirLine, ours: line };
      const at = `${pointer}/${name}`;
      // What a function chose stands where the function's branch does.
      const chosen = reading.keysBelow(below).some((inner) => inner.name.startsWith('Fn::'));
      const origin = !chosen && isThere(own.properties, at) ? own.origins?.at(own.properties, at) : undefined;
      if (origin && 'line' in origin)
        yield { path: `${below.join('/')} (evidence)`, theirs: theirLine + (valueLine - line), ours: origin.line };
      yield* visit(below, at);
    }
  };
  yield* visit(['Resources', id, 'Properties'], '');
}

/** Whether something stands at a path of names. */
function isThere(tree: unknown, pointer: string): boolean {
  let here = tree;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null || here instanceof Hole) return false;
    here = (here as Record<string, unknown>)[part]; // an object of a property tree
  }
  return here !== undefined;
}

const countLeaves = (value: unknown): number =>
  typeof value !== 'object' || value === null || value instanceof Hole
    ? 1
    : Object.values(value).reduce<number>((sum, member) => sum + countLeaves(member), 0);
