import { domainFacts } from '@demarc/aws';
import type { Check, Equivalents, Severity } from '@demarc/model';
import { markdownText } from '../../inert.ts';
import { clean, cut } from '../told.ts';
import { limits } from './limits.ts';

/** The level of a severity (SARIF §3.27.10). */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** A score in the middle of each of GitHub's ranges: over 9.0 critical, from 7.0 high, from 4.0 medium, below low. What is only said has none. */
const scores: Readonly<Record<Severity, string | undefined>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', info: undefined };

/** A check as a rule: a `reportingDescriptor` (SARIF §3.49). */
export function ruleOf(check: Check): object {
  const score = scores[check.severity];
  const full = `${sentence(check.risk)} ${check.why}`;
  return {
    id: check.id,
    name: cut(clean(check.title), limits.name),
    shortDescription: { text: cut(clean(check.title), limits.description) },
    fullDescription: { text: cut(clean(full), limits.description) },
    ...(isHttps(check.source) && { helpUri: check.source }),
    help: { text: clean(helpText(check)), markdown: helpMarkdown(check) },
    defaultConfiguration: { level: levels[check.severity] },
    properties: {
      tags: tagsOf(check),
      severity: check.severity,
      domain: check.domain,
      ...(score !== undefined && { 'security-severity': score }),
    },
  };
}

/** `security` makes GitHub show a rule's results as security alerts; the others are there to filter by. */
export function tagsOf(check: Check): string[] {
  const controls = domainFacts(check.domain)?.nist80053 ?? [];
  return [
    ...new Set(['security', 'aws', check.id.split('-')[0] ?? '', check.domain, ...controls.map((control) => `NIST-800-53-${control}`)]),
  ]
    .filter((tag) => tag !== '')
    .slice(0, limits.tags);
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const isHttps = (source: string | undefined): boolean => source !== undefined && URL.canParse(source) && source.startsWith('https://');

const duty = (check: Check): string => `Your duty: ${domainFacts(check.domain)?.title ?? check.domain} (${check.domain})`;

const helpText = (check: Check): string =>
  [
    `${sentence(check.title)} ${sentence(check.risk)} ${check.why}`,
    `${duty(check)}, of ${check.type}.`,
    ...(check.source === undefined ? [] : [`Source: ${check.source}`]),
    ...namesElsewhere(check).map(([tool, ids]) => `${tool}: ${ids.join(', ')}`),
    `More: demarc checks ${check.id}`,
  ].join(' ');

const helpMarkdown = (check: Check): string =>
  [
    `**${markdownText(sentence(check.risk))}** ${markdownText(check.why)}`,
    '',
    `- ${markdownText(duty(check))}, of \`${check.type}\``,
    ...(isHttps(check.source) ? [`- [What AWS says](${check.source})`] : []),
    ...namesElsewhere(check).map(([tool, ids]) => `- The same question in ${tool}: ${ids.map((id) => `\`${id}\``).join(', ')}`),
    ...(check.differs ?? []).map(({ from, because }) => `- ${markdownText(`${from} judges otherwise: ${because}`)}`),
    ...Object.keys(check.members ?? {}).map((id) => `- Asks also: \`${id}\``),
    '',
    `More: \`demarc checks ${check.id}\``,
  ].join('\n');

/** The ids under which other tools ask the same question. */
const namesElsewhere = ({ equivalents }: Check): (readonly [keyof Equivalents, readonly string[]])[] =>
  Object.entries(equivalents ?? {}).flatMap(([tool, ids]) =>
    tool !== 'catalogue' && ids && ids.length > 0 ? [[tool as keyof Equivalents, ids] as const] : [],
  ); // the keys of an object of that type
