import { requirementsOfCheck, type CheckExamples, type Example } from '@demarc/aws';
import type { Check, Equivalents, Responsibilities, Settings } from '@demarc/model';
import { dutyOf, dutyText } from '../duty.ts';
import { ownerText } from './house.ts';
import { palette, plural, safe, wrap, type Look } from './paint.ts';

/** The catalogue as a list, by service. */
export function catalogueScreen(checks: readonly Check[], look: Look): string {
  const paint = palette(look);
  const width = Math.max(...checks.map(({ id }) => id.length), 0);
  const lines: string[] = [];
  const noteOf = ({ members }: Check): string => (members ? `(${plural(Object.keys(members).length, 'question')})` : '');
  // One line a check for a pipe; on a terminal that is too narrow for that, two.
  const widest = Math.max(...checks.map((check) => width + 14 + check.title.length + 1 + noteOf(check).length), 0);
  const isNarrow = look.rows !== undefined && widest > look.width;
  let service = '';
  for (const check of [...checks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = check.id.slice(0, check.id.indexOf('-'));
    if (own !== service) lines.push(...(service === '' ? [] : ['']), paint.bold(own));
    service = own;
    const [head, note] = [`  ${check.id.padEnd(width)}  ${check.severity}`, noteOf(check)];
    if (isNarrow)
      lines.push(
        head,
        ...wrap(`${check.title} ${note}`, look.width, '      ').map((line) => (note === '' ? line : line.replace(note, paint.dim))),
      );
    else lines.push(`${head.padEnd(width + 12)}  ${check.title}${note === '' ? '' : ` ${paint.dim(note)}`}`);
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

/** What else is known of a check: who owns what of its type, what its table shows, what the project sets. */
export interface About {
  readonly responsibilities?: Responsibilities | undefined;
  readonly examples?: CheckExamples | undefined;
  readonly project?: ProjectSettings | undefined;
}

/** One check, explained: the same as its page under `docs/checks`. */
export function checkScreen(check: Check, { responsibilities, examples, project }: About, look: Look): string {
  const paint = palette(look);
  const row = (label: string, text: string): string[] =>
    text === ''
      ? []
      : wrap(text, look.width, ' '.repeat(12)).map((line, index) => (index === 0 ? `${label.padEnd(12)}${line.trimStart()}` : line));
  const code = (label: string, text: string | undefined): string[] =>
    text === undefined
      ? []
      : text
          .trimEnd()
          .split('\n')
          .map((line, index) => `${(index === 0 ? label : '').padEnd(12)}${line}`);
  const example = (label: string, shown: Example | undefined): string[] =>
    shown ? [...row(label, shown.row), ...code('', shown.template)] : [];
  const duty = dutyOf(check, responsibilities);
  const lines = [
    `${paint.bold(check.title)}  ${paint.dim(check.id)}`,
    '',
    ...row('Asked of', check.type),
    ...row('Risk', `${check.risk} (${check.severity})`),
    ...row('Why', check.why),
    ...row('Duty', `${duty.title} (${duty.domain}): ${dutyText(duty)}`),
    ...duty.shifts.flatMap(({ says, owner }) => row('', `${says} -> ${ownerText(owner)}`)),
    ...row('Decides', examples?.decides ?? ''),
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
    ...row('Says', (examples?.says ?? []).join('; ')),
    ...(examples?.shows ?? []).flatMap((each, index) => row(index === 0 ? 'Shows' : '', each)),
    ...example('Fails', examples?.fails),
    ...example('Passes', examples?.passes),
    ...example('Unknown', examples?.unknown),
    ...row(
      'Fix',
      check.fix
        ? 'proposed where the source alone decides; that it makes the check pass is proven by its tests'
        : 'depends on what you mean; none is proposed',
    ),
    ...code('', examples?.fix),
    ...code('Command', examples?.command),
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

/** `prowler a, b; checkov c`. */
export const equivalentsText = (equivalents: Equivalents | undefined): string =>
  Object.entries(equivalents ?? {})
    .filter(([, ids]) => (ids ?? []).length > 0)
    .map(([tool, ids]) => `${tool} ${(ids ?? []).join(', ')}`)
    .join('; ');

/** The requirements of frameworks that a check serves: `cis-aws-7.0 2.1.4`. */
export const standsText = (check: Check): string =>
  Object.entries(requirementsOfCheck(check))
    .map(([edition, requirements]) => `${edition} ${requirements.join(', ')}`)
    .join('; ');
