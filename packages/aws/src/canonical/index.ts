import { hasHole, Hole, Origins, pointerPart, type Diagnostic, type Resource } from '@demarc/model';
import type { Schema } from '@demarc/spec';
import type { Knowledge } from '../knowledge.ts';
import { coerceProperties, formValues, type Tell } from './coerce.ts';
import { fillDefaults } from './fill.ts';
import { foldSiblings } from './fold.ts';

/** How the canonical form is made. */
export interface CanonicalOptions {
  /** Fill what AWS gives when nothing is said: for templates and plans; in a live account absence is absence. */
  readonly defaults: boolean;
  /** In this source an empty list means that there is none (Terraform); in CloudFormation it says as much as no list. */
  readonly emptyMeansNone?: boolean | undefined;
  /** Told of values that AWS would refuse. */
  readonly tell?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** One shape for every source: values by their schema, siblings in their owners, defaults filled. Doing it twice changes nothing. */
export function canonicalize(
  resources: readonly Resource[],
  schema: Schema,
  knowledge: Pick<Knowledge, 'forms' | 'defaults'>,
  options: CanonicalOptions,
): Resource[] {
  const coerced = resources.map((resource) => {
    const type = schema.type(resource.type);
    return type
      ? withProperties(
          resource,
          eachChoice(resource.properties, (tree) => coerceProperties(tree, type, resource.origins, tellOf(resource, options))),
        )
      : resource;
  });
  return foldSiblings(coerced, knowledge.forms, schema).map((resource) => {
    const values = knowledge.forms.get(resource.type)?.values;
    const rows = options.defaults ? knowledge.defaults.get(resource.type) : undefined;
    if (!values && !rows) return resource;
    const origins = resource.origins ?? new Origins(); // a default says that it is one, wherever the resource comes from
    const properties = eachChoice(resource.properties, (tree) => {
      const formed = values ? formValues(tree, values, origins) : tree;
      return rows ? fillDefaults(formed, rows, origins, options) : formed;
    });
    return properties === resource.properties ? resource : withProperties({ ...resource, origins }, properties);
  });
}

/** Tells of a value of a resource that AWS would refuse. */
const tellOf =
  (resource: Resource, { tell }: CanonicalOptions): Tell =>
  (container, name, why, code) => {
    const origin = resource.origins?.at(container, `/${pointerPart(name)}`);
    const location = origin && 'file' in origin ? { file: origin.file, line: origin.line, column: origin.column } : resource.location;
    tell?.({
      severity: 'warning',
      code,
      message: `${Array.isArray(container) ? 'an item of a list' : name} of ${resource.addresses[0] ?? resource.key}: ${why}`,
      next: 'CloudFormation refuses this; what AWS would do with it is not known',
      ...(location && { location }),
    });
  };

/** Properties may be a choice, or not be known at all. */
function eachChoice(properties: object, to: (tree: object) => object): object {
  if (!(properties instanceof Hole)) return to(properties);
  if (properties.choices === undefined) return properties;
  const choices = properties.choices.map((choice) => (typeof choice === 'object' && choice !== null ? eachChoice(choice, to) : choice));
  return new Hole(properties.reason, properties.why, { choices, key: properties.key });
}

function withProperties(resource: Resource, properties: object): Resource {
  return properties === resource.properties ? resource : { ...resource, properties, holes: hasHole(properties) };
}
