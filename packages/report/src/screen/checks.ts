import { domainFacts, requirementsOfCheck } from '@demarc/aws';
import type { Check, Equivalents, Settings } from '@demarc/model';
import { palette, plural, safe, wrap, type Look } from './paint.ts';

/** The catalogue as a list, by service. */
export function catalogueScreen(checks: readonly Check[], look: Look): string {
  const paint = palette(look);
  const width = Math.max(...checks.map(({ id }) => id.length), 0);
  const lines: string[] = [];
  let service = '';
  for (const check of [...checks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = check.id.slice(0, check.id.indexOf('-'));
    if (own !== service) lines.push(...(service === '' ? [] : ['']), paint.bold(own));
    service = own;
    lines.push(
      `  ${check.id.padEnd(width)}  ${check.severity.padEnd(8)}  ${check.title}${check.members ? paint.dim(` (${plural(Object.keys(check.members).length, 'question')})`) : ''}`,
    );
  }
  lines.push('', `${plural(checks.length, 'check')}.  Next  ${paint.cyan(`demarc checks ${checks[0]?.id ?? '<id>'}`)}`);
  return `${lines.join('\n')}\n`;
}

/** What a project sets a check's settings to. */
export interface ProjectSettings {
  readonly settings: Settings;
  /** Where it says so. */
  readonly by: string;
}

/** One check, explained. */
export function checkScreen(check: Check, look: Look, project?: ProjectSettings): string {
  const paint = palette(look);
  const row = (label: string, text: string): string[] =>
    wrap(text, look.width, ' '.repeat(12)).map((line, index) => (index === 0 ? `${label.padEnd(12)}${line.trimStart()}` : line));
  const lines = [
    `${paint.bold(check.title)}  ${paint.dim(check.id)}`,
    '',
    ...row('Asked of', check.type),
    ...row('Risk', `${check.risk} (${check.severity})`),
    ...row('Why', check.why),
    ...row('Duty', `${domainFacts(check.domain)?.title ?? check.domain} (${check.domain})`),
    ...(check.source === undefined ? [] : row('Source', check.source)),
    ...Object.entries(check.settings ?? {}).flatMap(([name, value]) => row('Setting', settingText(name, value, project))),
    ...row(
      'Also asked',
      equivalentsText(check.equivalents) || (check.members ? 'member by member, see below' : 'by no other tool that we know of'),
    ),
    ...Object.entries(check.members ?? {}).flatMap(([id, { equivalents, ...values }], index) =>
      row(index === 0 ? 'Members' : '', `${id}  ${paint.dim(JSON.stringify(values))}  ${equivalentsText(equivalents)}`),
    ),
    ...row('Stands in', standsText(check) || 'no framework that we know of'),
    ...(check.differs ?? []).flatMap(({ from, because, source }) => row('Differs', `from ${from}: ${because} (${source})`)),
    ...row(
      'Fix',
      check.fix
        ? 'proposed where the source alone decides; that it makes the check pass is proven by its tests'
        : 'depends on what you mean; none is proposed',
    ),
    '',
    `${'Next'.padEnd(12)}${paint.cyan(`demarc audit . --check ${check.id}`)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function settingText(name: string, value: Settings[string], project: ProjectSettings | undefined): string {
  const own = project?.settings[name];
  return own === undefined
    ? `${name} = ${JSON.stringify(value)}`
    : `${name} = ${safe(JSON.stringify(own))}, by ${safe(project?.by ?? '')}; by itself ${JSON.stringify(value)}`;
}

const equivalentsText = (equivalents: Equivalents | undefined): string =>
  Object.entries(equivalents ?? {})
    .map(([tool, ids]) => `${tool} ${(ids ?? []).join(', ')}`)
    .join('; ');

const standsText = (check: Check): string =>
  Object.entries(requirementsOfCheck(check))
    .map(([edition, requirements]) => `${edition} ${requirements.join(', ')}`)
    .join('; ');
