import type { Myth } from '@demarc/aws';
import type { Resolved } from '@demarc/model';
import { codeSpan, inertJson, markdownText } from '../inert.ts';
import { ownerText, sourceText } from './house.ts';
import { glyphs, palette, plural, wrap, type Look } from './paint.ts';

/** A wrong statement with the line that refutes it. */
export interface RefutedMyth extends Myth {
  readonly title: string;
  readonly cell: Resolved;
}

/** What is told besides the refuted ones. */
export interface MythsFrame {
  readonly notModelled: readonly Myth[];
  readonly standing: readonly Myth[];
}

/** Each statement, whose it is instead, what that one does, and where to look it up. */
export function mythsScreen(refuted: readonly RefutedMyth[], frame: MythsFrame, look: Look): string {
  const paint = palette(look);
  const { unmet } = glyphs(look);
  const lines = [
    paint.bold('What people say, and who is responsible'),
    ...refuted.flatMap((myth, index) => [
      '',
      ...wrap(`"${myth.says}"`, look.width, '     ').map((line, at) =>
        at === 0 ? `${String(index + 1).padStart(2)} ${paint.red(unmet)} ${paint.bold(line.trimStart())}` : paint.bold(line),
      ),
      ...wrap(answerTo(myth), look.width, '     '),
      `     ${paint.cyan(commandFor(myth))}`,
    ]),
    '',
    sentence(refuted, frame),
  ];
  return `${lines.join('\n')}\n`;
}

/** "No, yours: rebuild the image." */
function answerTo({ cell, claims }: RefutedMyth): string {
  const owner = cell.owner;
  const whose = { aws: "it is AWS's", customer: 'it is yours', shared: 'it is shared' }[owner as string] ?? `it is ${ownerText(owner)}`;
  if (owner === 'shared') return `No, ${whose}. AWS: ${cell.awsDoes} You: ${cell.youDo}`;
  if (owner === 'aws') return `No, ${whose}. ${cell.awsDoes}`;
  return `No, ${whose}${claims === 'shared' ? ' alone' : ''}. ${cell.youDo || (cell.reason ?? '')}`;
}

const commandFor = ({ type, domain, set }: Myth): string =>
  `demarc who ${type} ${domain}${set.map((each) => ` --set ${/^[\w.=/:-]+$/.test(each) ? each : `'${each.replaceAll("'", '')}'`}`).join('')}`;

function sentence(refuted: readonly RefutedMyth[], { notModelled, standing }: MythsFrame): string {
  const parts = [
    `${plural(refuted.length, 'statement')} refuted`,
    notModelled.length > 0 ? `${plural(notModelled.length, 'further one')} about types that are not modelled yet` : '',
    standing.length > 0 ? `${plural(standing.length, 'further one')} that the knowledge here does not refute` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

/** The statements as Markdown. */
export function mythsMarkdown(refuted: readonly RefutedMyth[], frame: MythsFrame): string {
  const lines = [
    '## What people say, and who is responsible',
    '',
    '| They say | Whose it is | Duty | Why |',
    '|---|---|---|---|',
    ...refuted.map(
      (myth) =>
        `| ${markdownText(myth.says)} | **${ownerText(myth.cell.owner)}** | ${codeSpan(myth.type)} ${codeSpan(myth.domain)}${myth.set.map((set) => ` ${codeSpan(set)}`).join('')} | ${markdownText(answerTo(myth))} |`,
    ),
    '',
    markdownText(sentence(refuted, frame)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The statements as JSON, `demarc/myths@1`. */
export const mythsJson = (refuted: readonly RefutedMyth[], { notModelled, standing }: MythsFrame): string =>
  `${inertJson({
    schema: 'demarc/myths@1',
    refuted: refuted.map(({ cell, ...myth }) => ({
      ...myth,
      owner: cell.owner,
      awsDoes: cell.awsDoes,
      youDo: cell.youDo,
      because: cell.because.map(({ shift, says }) => ({ shift, says })),
      source: cell.source,
      sourceText: sourceText(cell.source),
    })),
    notModelled,
    standing,
  })}\n`;
