import type { CheckExamples, Example } from '@demarc/aws';
import type { Check, Responsibilities } from '@demarc/model';
import { dutyOf, dutyText, equivalentsText, ownerText, standsText } from '@demarc/report';
import { block, generated, page, plain, table, word } from './markdown.ts';

/** The page of a check: the same as `demarc checks <id>` on the screen. Its templates are audited by the test of the pages. */
export function checkPage(check: Check, service: string, responsibilities: Responsibilities | undefined, shown: CheckExamples): string {
  const duty = dutyOf(check, responsibilities);
  return page([
    generated('tools/gen-docs.ts'),
    `# ${plain(check.title)}`,
    table(
      ['', ''],
      [
        ['id', word(check.id)],
        ['asked of', `${word(check.type)} ([${service}](../services/${service}.md))`],
        ['severity', check.severity],
        ['risk', plain(check.risk)],
        ['duty', `${plain(duty.title)} (${word(duty.domain)})`],
      ],
    ),
    plain(check.why),
    '## Whose duty it is',
    `For ${word(check.type)} it is ${plain(dutyText(duty))}`,
    duty.shifts.map(({ says, owner }) => `- ${plain(says)} Then: ${ownerText(owner)}.`).join('\n'),
    '## How it decides',
    plain(shown.decides),
    rowsText(shown),
    '## What a finding shows',
    shown.says.length > 0 ? `It says: ${shown.says.map((each) => `“${plain(each)}”`).join('; ')}` : '',
    shown.shows.length > 0 ? block('', shown.shows.join('\n')) : '',
    ...exampleParts('Fails', 'fail', shown.fails),
    ...exampleParts('Passes', 'pass', shown.passes),
    ...exampleParts('Unknown', 'unknown', shown.unknown),
    '## Fix',
    fixText(check, shown),
    ...(shown.fix === undefined ? [] : ['As CloudFormation, what changes:', block('yaml', shown.fix)]),
    ...(shown.command === undefined ? [] : ['As one AWS CLI call:', block('sh', shown.command)]),
    ...settingsParts(check),
    ...memberParts(check),
    '## The same question elsewhere',
    plain(
      equivalentsText(check.equivalents) || (check.members ? 'Member by member, see above.' : 'No other tool that we know of asks it.'),
    ),
    (check.differs ?? [])
      .map(({ from, because, source }) => `- From ${plain(from)} it differs: ${plain(because)} ([source](${source}))`)
      .join('\n'),
    standsText(check) === '' ? '' : `It stands in: ${plain(standsText(check))}`,
    check.source === undefined ? '' : `Source: <${check.source}>`,
  ]);
}

const verdicts = { fail: 'Fails', pass: 'Passes', unknown: 'Unknown', 'not asked': 'Not asked' } as const;

/** The rows of the table by their names. */
const rowsText = ({ rows }: CheckExamples): string =>
  (['fail', 'pass', 'unknown', 'not asked'] as const)
    .filter((verdict) => rows[verdict].length > 0)
    .map((verdict) => `- ${verdicts[verdict]}: ${rows[verdict].map(plain).join('; ')}`)
    .join('\n');

/** The sections of an example; its marker is what the test of the pages reads. */
const exampleParts = (title: string, verdict: string, example: Example | undefined): string[] =>
  example
    ? [`## ${title}: ${plain(example.row)}`, `<!-- ${verdict}: ${example.resource} -->\n${block('yaml', example.template)}`]
    : [`## ${title}`, `No row of its table that gets this verdict can be told by a template alone.`];

function fixText(check: Check, { fix }: CheckExamples): string {
  if (!check.fix) return 'It depends on what you mean: none is proposed.';
  return fix === undefined
    ? 'Proposed where the configuration alone decides it.'
    : 'Proposed by an audit; that it makes the check pass is proven by its table.';
}

const settingsParts = ({ settings }: Check): string[] =>
  settings && Object.keys(settings).length > 0
    ? [
        '## Settings',
        table(
          ['setting', 'default'],
          Object.entries(settings).map(([name, value]) => [word(name), word(JSON.stringify(value))]),
        ),
      ]
    : [];

const memberParts = ({ members }: Check): string[] =>
  members
    ? [
        '## Members',
        table(
          ['id', 'asks with', 'elsewhere'],
          Object.entries(members).map(([id, { equivalents, ...values }]) => [
            word(id),
            word(JSON.stringify(values)),
            plain(equivalentsText(equivalents)),
          ]),
        ),
      ]
    : [];
