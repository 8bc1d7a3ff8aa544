import { Hole, zonePlace } from '@demarc/model';

/** A value as CloudFormation YAML, without the first indent: lines of `Name: value`. Tokens become the references that they stand for. */
export function yamlLines(value: unknown, indent = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listItem(item, indent));
  if (typeof value !== 'object' || value === null) return [`${indent}${scalar(value)}`];
  return Object.entries(value).flatMap(([name, part]) => {
    if (isInline(part)) return [`${indent}${key(name)}: ${scalar(part)}`];
    return [`${indent}${key(name)}:`, ...yamlLines(part, `${indent}  `)];
  });
}

function listItem(item: unknown, indent: string): string[] {
  if (isInline(item)) return [`${indent}- ${scalar(item)}`];
  const [first = '', ...others] = yamlLines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...others];
}

const isInline = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  value instanceof Hole ||
  (Array.isArray(value) && value.length === 0) ||
  Object.keys(value).length === 0;

const key = (name: string): string => (/^[A-Za-z_][\w:.-]*$/.test(name) ? name : JSON.stringify(name));

function scalar(value: unknown): string {
  if (value instanceof Hole) return `(${value.why})`;
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'object' && value !== null) return '{}';
  if (typeof value !== 'string') return String(value);
  const zone = zonePlace(value);
  if (zone) return `!Select [${zone.index}, !GetAZs ${zone.region === 'AWS::Region' ? '""' : zone.region}]`;
  const references = referencesIn(value);
  if (references.length === 1 && references[0]?.whole === value) {
    const [only] = references;
    return only.attribute === undefined ? `!Ref ${only.id}` : `!GetAtt ${only.id}.${only.attribute}`;
  }
  if (references.length > 0) return `!Sub ${JSON.stringify(withReferences(value))}`;
  return /^[A-Za-z][\w ./-]*$/.test(value) && !/^(?:true|false|yes|no|on|off|null)$/i.test(value) ? value : JSON.stringify(value);
}

interface Reference {
  readonly whole: string;
  readonly id: string;
  readonly attribute?: string | undefined;
}

/** The tokens in a string. */
function referencesIn(value: string): Reference[] {
  return [...value.matchAll(/\u27e8([^\u27e9]*)\u27e9/g)].map(([whole, inner = '']) => {
    const zone = zonePlace(whole);
    if (zone) return { whole, id: `Zone ${zone.index} of ${zone.region}` };
    const name = inner.slice(inner.lastIndexOf('#') + 1).replace(/^.*\//, '');
    if (name.startsWith('AWS::')) return { whole, id: name };
    const dot = name.indexOf('.');
    return dot < 0 ? { whole, id: name } : { whole, id: name.slice(0, dot), attribute: name.slice(dot + 1) };
  });
}

/** A string with its tokens as `${Name}`, the way `Fn::Sub` writes them: for people. */
export function withReferences(value: string): string {
  let text = value;
  for (const { whole, id, attribute } of referencesIn(value))
    text = text.replace(whole, `\${${attribute === undefined ? id : `${id}.${attribute}`}}`);
  return text;
}

/** A value in one line, for evidence: at most `most` characters. */
export function told(value: unknown, most = 80): string {
  if (value === undefined) return 'not set';
  const text =
    value instanceof Hole
      ? `(${value.why})`
      : typeof value === 'string'
        ? withReferences(value)
        : (JSON.stringify(value, (_, part: unknown) =>
            part instanceof Hole ? `(${part.why})` : typeof part === 'string' ? withReferences(part) : part,
          ) ?? '');
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
