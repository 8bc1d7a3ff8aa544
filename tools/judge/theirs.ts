import { TemplateFile, TemplateModel, type JsonValue, type ResolvedValue, type SourceSpan } from '@aws/cloudformation-validate';

/** A value as AWS's validator resolves it. */
export type Theirs =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly items: readonly Theirs[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Theirs> }
  /** One of several: the branches of a condition, the values that a parameter allows. */
  | { readonly kind: 'choice'; readonly among: readonly Theirs[]; readonly by: 'condition' | 'values' }
  | { readonly kind: 'reference'; readonly target: string; readonly attribute: string | undefined }
  | { readonly kind: 'open'; readonly reason: string };

export interface TheirResource {
  readonly type: string;
  readonly condition: string | undefined;
  readonly properties: Theirs;
}

/** A template as AWS's validator (`@aws/cloudformation-validate`) understands it. */
export interface TheirTemplate {
  readonly resources: ReadonlyMap<string, TheirResource>;
  /** The line on which the key at this path stands (`Resources/Bucket/Properties/Tags/0`), from 1; nothing where they do not know. */
  lineOf(path: string): number | undefined;
}

/** Reads a template with AWS's validator; throws what it throws where it cannot. */
export function readTheirs(path: string): TheirTemplate {
  const model = new TemplateModel(new TemplateFile(path));
  const resources = new Map<string, TheirResource>();
  for (const [id, { resourceType, condition, properties, propertiesDynamic }] of Object.entries(model.resources()))
    resources.set(id, {
      type: resourceType,
      condition: condition ?? undefined,
      // A function in the place of the whole they show as a property of its name.
      properties:
        propertiesDynamic || Object.keys(properties).some((name) => name.startsWith('Fn::'))
          ? { kind: 'open', reason: 'the whole of Properties' }
          : { kind: 'map', entries: new Map(Object.entries(properties).map(([name, value]) => [name, resolved(value)])) },
    });
  return {
    resources,
    lineOf: (at) => {
      const span: SourceSpan | null = model.sourceLocation(at);
      return span?.startLine;
    },
  };
}

function resolved(value: ResolvedValue): Theirs {
  if ('Concrete' in value) return concrete(value.Concrete.value);
  if ('List' in value) return { kind: 'list', items: value.List.items.map(resolved) };
  if ('Map' in value) return { kind: 'map', entries: new Map(value.Map.entries.map((entry) => [entry.key, resolved(entry.value)])) };
  if ('Enum' in value) return { kind: 'choice', among: value.Enum.variants.map(resolved), by: 'values' };
  if ('Conditional' in value)
    return { kind: 'choice', among: [resolved(value.Conditional.if_true), resolved(value.Conditional.if_false)], by: 'condition' };
  if ('Reference' in value) {
    const { target, kind } = value.Reference;
    return { kind: 'reference', target, attribute: typeof kind === 'object' && 'GET_ATT' in kind ? kind.GET_ATT.attr : undefined };
  }
  return { kind: 'open', reason: 'Dynamic' in value ? value.Dynamic.reason : value.TypedDynamic.reason };
}

function concrete(value: JsonValue): Theirs {
  if (value === null) return { kind: 'nothing' };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(concrete) };
  if (typeof value === 'object')
    return { kind: 'map', entries: new Map(Object.entries(value).map(([name, member]) => [name, concrete(member)])) };
  return { kind: 'scalar', value };
}

/** All that a value may be: itself, or the ends of its choices. */
export const theirLeaves = (value: Theirs): readonly Theirs[] => (value.kind === 'choice' ? value.among.flatMap(theirLeaves) : [value]);

/** A value in short, for a person. */
export function show(value: Theirs): string {
  switch (value.kind) {
    case 'nothing':
      return 'nothing';
    case 'scalar':
      return JSON.stringify(value.value);
    case 'list':
      return `[${value.items.map(show).join(', ')}]`;
    case 'map':
      return `{ ${[...value.entries].map(([name, member]) => `${name}: ${show(member)}`).join(', ')} }`;
    case 'choice':
      return `(${value.among.map(show).join(' | ')})`;
    case 'reference':
      return `-> ${value.target}${value.attribute === undefined ? '' : `.${value.attribute}`}`;
    case 'open':
      return `? ${value.reason}`;
  }
}
