import { severities } from '@demarc/model';

/** What may stand in one place of demarc.yaml. The reader and the JSON Schema are both made of this, so that they agree. */
export type Shape =
  | { readonly is: 'text'; readonly form: TextForm }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  /** Text, a number, true or false. */
  | { readonly is: 'scalar' }
  /** One, or a list with at least one. */
  | { readonly is: 'some'; readonly of: Shape }
  | { readonly is: 'list'; readonly of: Shape }
  | Fields
  /** Any names that fit, all with values of one shape. */
  | { readonly is: 'names'; readonly form: TextForm; readonly of: Shape }
  /** `<check>.<setting>`, with a value like the check's own. */
  | { readonly is: 'settings' };

/** A map with known keys. */
export interface Fields {
  readonly is: 'fields';
  readonly fields: Readonly<Record<string, Field>>;
  /** One of these must be there. */
  readonly oneOf?: readonly string[];
}
export interface Field {
  readonly shape: Shape;
  readonly says: string;
  readonly required?: true;
}

/** What a text must look like. */
export interface TextForm {
  /** In words: "a date". */
  readonly what: string;
  readonly example: string;
  readonly pattern: RegExp;
  /** What the catalogue must know of it. */
  readonly known?: 'check' | 'service' | 'framework';
  /** A format of JSON Schema. */
  readonly format?: 'date';
}

const words: TextForm = { what: 'text', example: 'a few words', pattern: /\S/u };
const check: TextForm = {
  what: "a check's id, or tool:id",
  example: 's3-bucket-blocks-public-access',
  pattern: /^\S+$/u,
  known: 'check',
};
const service: TextForm = { what: 'the name of a service', example: 's3', pattern: /^\S+$/u, known: 'service' };
const framework: TextForm = {
  what: 'the edition of a framework',
  example: 'fsbp',
  pattern: /^\S+$/u,
  known: 'framework',
};
const date: TextForm = { what: 'a day as YYYY-MM-DD', example: '2027-01-31', pattern: /^\d{4}-\d{2}-\d{2}$/u, format: 'date' };
const finding: TextForm = { what: 'the 16 hex digits of a finding', example: '0123456789abcdef', pattern: /^[0-9a-f]{16}$/u };
const region: TextForm = { what: 'a Region', example: 'eu-central-1', pattern: /^[a-z]+(-[a-z]+)+-\d+$/u };
const file: TextForm = { what: 'a pattern of paths, as in .gitignore', example: 'infra/**', pattern: /^[^!#\s/]|^\/[^\s]/u };
const resource: TextForm = { what: 'an address, a name, a key or a type', example: '*Bucket', pattern: /\S/u };
const tag: TextForm = { what: 'name or name=value', example: 'env=prod', pattern: /^[^=]/u };
const tagName: TextForm = { what: 'the name of a tag', example: 'app', pattern: /\S/u };
const parameter: TextForm = {
  what: "a parameter's name, or AWS::Region and its like",
  example: 'Env',
  pattern: /^([A-Za-z0-9]+|AWS::(AccountId|Partition|Region|URLSuffix))$/u,
};

const some = (form: TextForm): Shape => ({ is: 'some', of: { is: 'text', form } });

/** One item of `waivers`. */
const waiver: Fields = {
  is: 'fields',
  oneOf: ['check', 'finding'],
  fields: {
    check: { shape: { is: 'text', form: check }, says: "The check that is accepted: its id, a member's, or another tool's (prowler:…)." },
    finding: { shape: { is: 'text', form: finding }, says: 'The id of one finding, as `audit --json` has it.' },
    resource: {
      shape: { is: 'text', form: resource },
      says: 'Only this resource: address, name, key or type, with * for anything. Without it: all.',
    },
    file: { shape: { is: 'text', form: file }, says: 'Only below these paths, as in .gitignore, from the folder of demarc.yaml.' },
    reason: { shape: { is: 'text', form: words }, says: 'Why the risk is accepted.', required: true },
    owner: { shape: { is: 'text', form: words }, says: 'Who answers for it.', required: true },
    expires: {
      shape: { is: 'text', form: date },
      says: 'The last day on which it holds (UTC). From the next day on the finding counts again.',
      required: true,
    },
  },
};

/** The whole file. */
export const configShape = {
  is: 'fields',
  fields: {
    'fail-on': {
      shape: { is: 'choice', of: [...severities.filter((severity) => severity !== 'info'), 'none'] },
      says: 'Exit 1 on findings at or above this severity; --fail-on of the command line wins.',
    },
    filters: {
      says: 'What the project is about. The command line narrows it further.',
      shape: {
        is: 'fields',
        fields: {
          check: { shape: some(check), says: 'Only these checks.' },
          'exclude-check': { shape: some(check), says: 'All but these checks.' },
          service: { shape: some(service), says: 'Only the checks of these services.' },
          severity: { shape: { is: 'some', of: { is: 'choice', of: severities } }, says: 'Only checks of these severities.' },
          framework: { shape: some(framework), says: 'Only the checks that stand in these frameworks.' },
          resource: { shape: some(resource), says: 'Only these resources: address, name, key or type, with * for anything.' },
          tag: { shape: some(tag), says: 'Only resources with one of these tags: name or name=value, with * for anything.' },
          region: { shape: some(region), says: 'Only resources of these Regions, and those that have none.' },
        },
      },
    },
    settings: { shape: { is: 'settings' }, says: 'Values that replace those of a check: <check>.<setting>.' },
    parameters: {
      shape: { is: 'names', form: parameter, of: { is: 'scalar' } },
      says: 'Values of template parameters; --parameters of the command line wins.',
    },
    workloads: {
      says: 'What belongs together.',
      shape: {
        is: 'fields',
        fields: { tag: { shape: some(tagName), says: 'Tags that name the workload of a resource, the first that it has.' } },
      },
    },
    waivers: { shape: { is: 'list', of: waiver }, says: 'Risks that are accepted: which, why, by whom, until when.' },
  },
} as const satisfies Shape;
