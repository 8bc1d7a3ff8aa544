import type { Check } from '@demarc/model';
import { namesOfCheck } from '../select.ts';
import { catalogueOf, type Catalogue, type SettingKind } from './catalogue.ts';
import { configShape, type Fields, type Shape, type TextForm } from './shape.ts';

/** The JSON Schema (draft 7, which editors read) of demarc.yaml: its shape, with the ids and settings of these checks. */
export function configSchema(checks: readonly Check[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://demarc.dev/schema/demarc-yaml-1.schema.json',
    title: 'demarc.yaml',
    description: 'What holds for a project: filters, settings of checks, parameter values, and the risks that it accepts.',
    ...rootOf(configShape, catalogueOf(checks)),
  };
}

/** A section without lines is as good as none, and so is the file. */
function rootOf(shape: Fields, catalogue: Catalogue): object {
  const { properties, ...others } = fieldsOf(shape, catalogue);
  return {
    ...others,
    type: ['object', 'null'],
    properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, { anyOf: [field, { type: 'null' }] }])),
    definitions: definitionsOf(catalogue),
  };
}

function schemaOf(shape: Shape, catalogue: Catalogue): object {
  switch (shape.is) {
    case 'text':
      return textSchema(shape.form);
    case 'choice':
      return { enum: shape.of };
    case 'scalar':
      return { type: ['string', 'number', 'boolean'] };
    case 'some': {
      const one = schemaOf(shape.of, catalogue);
      return { anyOf: [one, { type: 'array', items: one, minItems: 1 }] };
    }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, catalogue) };
    case 'fields':
      return fieldsOf(shape, catalogue);
    case 'names':
      return {
        type: 'object',
        propertyNames: { pattern: shape.form.pattern.source },
        additionalProperties: schemaOf(shape.of, catalogue),
      };
    case 'settings':
      return {
        type: 'object',
        properties: Object.fromEntries(
          [...catalogue.settings].map(([name, { check, value, kind }]) => [
            name,
            { ...kinds[kind], description: `${check.title}. By itself ${JSON.stringify(value)}.`, default: value },
          ]),
        ),
        additionalProperties: false,
      };
  }
}

interface FieldsSchema extends Readonly<Record<string, unknown>> {
  readonly properties: Readonly<Record<string, object>>;
}

function fieldsOf({ fields, oneOf }: Fields, catalogue: Catalogue): FieldsSchema {
  const required = Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { shape, says }]) => [name, { description: says, ...schemaOf(shape, catalogue) }]),
    ),
    ...(required.length > 0 && { required }),
    ...(oneOf && { anyOf: oneOf.map((name) => ({ required: [name] })) }),
    additionalProperties: false,
  };
}

const textSchema = ({ known, pattern, format, example }: TextForm): object =>
  known === undefined
    ? { type: 'string', pattern: pattern.source, ...(format && { format }), examples: [example] }
    : { allOf: [{ $ref: `#/definitions/${known}` }] };

/** What the catalogue knows, written once. The ids of other tools are many: they are known by their form. */
function definitionsOf({ checks, services, frameworks }: Catalogue): Readonly<Record<NonNullable<TextForm['known']>, object>> {
  const names = new Set(checks.flatMap(namesOfCheck));
  const own = [...names].filter((name) => !name.includes(':'));
  const tools = new Set([...names].filter((name) => name.includes(':')).map((name) => name.slice(0, name.indexOf(':'))));
  return {
    check: { anyOf: [{ enum: own }, { type: 'string', pattern: `^(${[...tools].sort().join('|')}):\\S+$` }] },
    service: { enum: [...services] },
    framework: { enum: [...frameworks] },
  };
}

const kinds: Readonly<Record<SettingKind, object>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  'true or false': { type: 'boolean' },
  'a list of text': { type: 'array', items: { type: 'string' } },
  'a list of numbers': { type: 'array', items: { type: 'number' } },
};
