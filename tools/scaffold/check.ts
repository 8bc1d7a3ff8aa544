import type { ResourceType } from '@demarc/spec';
import { tools, type WholeQuestion } from '../questions/catalogue.ts';

/** What is known of a check before it is written. */
export interface Known {
  /** The question of the catalogue that it is. */
  readonly question?: WholeQuestion | undefined;
  /** Nothing is yours in the question's domain unless the configuration moves it. */
  readonly isAwsDuty?: boolean | undefined;
}

/** The two files of a new check, path below the services -> text. */
export function checkFilesFor(
  service: string,
  name: string,
  type: string,
  property: string,
  { question, isAwsDuty = false }: Known = {},
): Map<string, string> {
  const subject = subjectOf(type);
  const rule = `import { has } from '@demarc/model';
import { check } from '../../../kit.ts';

/** Say here why the rule is as it is, with AWS's page. */
export default check('${type}', {
  title: ${text(question?.title ?? 'How it should be, in a few words')},
  risk: 'What it means when it is not so, as a sentence',
  severity: '${question?.severity ?? 'medium'}',
  domain: '${question?.domain ?? 'config.mgmt'}',${isAwsDuty ? " // AWS's by default; where no row makes it yours, ask in the domain of your half" : ''}
  why: 'Why anyone should care, in one or two plain sentences.',
${equivalentsOf(question)}  failing: (${subject}) => !has(${subject}, '${property}') && 'say what is wrong, with the value that is',
});
`;
  const table = `import { given, table, unresolved } from '../../../testing/index.ts';
import rule from './${name}.ts';

table(rule, {
  'as it should be': ['pass', { ${property}: given }],
  'nothing said': ['fail', {}],
  'by a parameter': ['unknown', { ${property}: unresolved }],
});
`;
  return new Map([
    [`${service}/checks/${name}.ts`, rule],
    [`${service}/checks/${name}.test.ts`, table],
  ]);
}

const text = (words: string): string => `'${words.replaceAll("'", '’')}'`;

/** The line of the equivalents; none where the catalogue knows no other tool that asks. */
function equivalentsOf(question: WholeQuestion | undefined): string {
  if (!question) return '  equivalents: { catalogue: [] }, // the question of data/questions.json that this is; empty: ours alone\n';
  const known = tools.flatMap((tool) => {
    const ids = question[tool] ?? [];
    return ids.length > 0 ? [`${tool}: [${ids.map(text).join(', ')}]`] : [];
  });
  return known.length > 0 ? `  equivalents: { ${known.join(', ')} },\n` : '';
}

/** What the resource may be called in a rule: `AWS::S3::Bucket` is a `bucket`; words that the language keeps are not used. */
export function subjectOf(type: string): string {
  const word = (type.split('::')[2] ?? 'resource').replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (letters) => letters.toLowerCase());
  return reserved.has(word) ? `the${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}
const reserved = new Set(['function', 'package', 'default', 'export', 'import', 'class', 'enum', 'interface']);

/** The property that a first rule asks of: the tags, else the first that someone may set. */
export function firstProperty(type: ResourceType | undefined): string {
  if (!type) return 'Tags';
  const own = [...type.properties].filter(([, property]) => !property.readOnly).map(([name]) => name);
  return type.tags?.property ?? own[0] ?? 'Tags';
}
