import { domainFacts } from '@demarc/aws';
import { codeSpan, inertJson, markdownText } from '../inert.ts';
import { placeText } from '../places.ts';
import { ownerText } from '../screen/house.ts';
import { isEmpty, type Diff, type Setting, type Told } from './diff.ts';
import { changes, changeTitles, dutiesText, ofChange, sentenceOfDiff, settingText } from './words.ts';

/** The diff as Markdown, for a pull request. Empty where nothing moved, so that nobody is told of nothing. */
export function diffMarkdown(diff: Diff, { before, after }: { readonly before: string; readonly after: string }): string {
  if (isEmpty(diff)) return '';
  const lines = [`## Responsibilities: ${codeSpan(before)} to ${codeSpan(after)}`, '', markdownText(sentenceOfDiff(diff))];
  if (diff.moved.length > 0)
    lines.push(
      '',
      '### Duties that moved',
      '',
      '| From | To | Duty | Resource | By | Where |',
      '|---|---|---|---|---|---|',
      ...diff.moved.map(
        ({ from, to, toYou, domain, resource, says, settings }) =>
          `| ${ownerWord(from)} | ${toYou ? `**${ownerWord(to)}**` : ownerWord(to)} | ${duty(domain)} | ${codeSpan(resource.address)} | ${bySettings(settings, resource, says)} | ${where(settings, resource)} |`,
      ),
    );
  for (const [title, grown] of [
    ['Duties that grew', diff.grew],
    ['Duties that shrank', diff.shrank],
  ] as const)
    if (grown.length > 0)
      lines.push(
        '',
        `### ${title}`,
        '',
        '| Owner | Duty | Resource | By | Where |',
        '|---|---|---|---|---|',
        ...grown.map(
          ({ owner, domain, resource, says, settings }) =>
            `| ${ownerWord(owner)} | ${duty(domain)} | ${codeSpan(resource.address)} | ${bySettings(settings, resource, says)} | ${where(settings, resource)} |`,
        ),
      );
  for (const change of changes) {
    const found = ofChange(diff, change);
    if (found.length === 0) continue;
    lines.push(
      '',
      `### ${changeTitles[change]}`,
      '',
      '| Severity | Check | Resource | Where |',
      '|---|---|---|---|',
      ...found.map(
        ({ severity, title, resource, place, problems, why, to }) =>
          `| ${severity} | ${markdownText(title)}${to === 'fail' && problems.length > 0 ? `: ${codeSpan(problems.join('; '))}` : why === undefined ? '' : `: ${codeSpan(why)}`} | ${codeSpan(resource.address)} | ${codeSpan(placeText(place ?? resource.place))} |`,
      ),
    );
  }
  for (const [title, resources] of [
    ['New resources', diff.appeared],
    ['Resources that are gone', diff.gone],
  ] as const)
    if (resources.length > 0)
      lines.push(
        '',
        `### ${title}`,
        '',
        '| Resource | Type | Where | Duties |',
        '|---|---|---|---|',
        ...resources.map(
          (resource) =>
            `| ${codeSpan(resource.address)} | ${codeSpan(resource.type)} | ${codeSpan(placeText(resource.place))} | ${dutiesText(resource)} |`,
        ),
      );
  return `${lines.join('\n')}\n`;
}

const ownerWord = (owner: Parameters<typeof ownerText>[0]): string => (owner === 'n/a' ? 'nobody' : ownerText(owner));
const duty = (domain: string): string => markdownText(domainFacts(domain)?.title ?? domain);

const bySettings = (settings: readonly Setting[], resource: Told, says: string): string =>
  [markdownText(says), ...settings.map((setting) => codeSpan(settingText(setting, resource.address)))].join(' ');

const where = (settings: readonly Setting[], resource: Told): string => codeSpan(placeText(settings[0]?.place ?? resource.place));

/** The diff as JSON, `demarc/diff@1`. */
export const diffJson = (
  diff: Diff,
  { before, after, notes }: { readonly before: string; readonly after: string; readonly notes: readonly string[] },
): string =>
  `${inertJson({
    schema: 'demarc/diff@1',
    before,
    after,
    notes,
    summary: {
      sentence: sentenceOfDiff(diff),
      moved: diff.moved.length,
      movedToYou: diff.moved.filter(({ toYou }) => toYou).length,
      ...Object.fromEntries(changes.map((change) => [change, ofChange(diff, change).length])),
    },
    ...diff,
  })}\n`;
