import { domainFacts } from '@demarc/aws';
import { placeText } from '../places.ts';
import { ownerText } from '../screen/house.ts';
import { count, glyphs, nextLines, palette, safe, wrap, type Look, type Palette } from '../screen/paint.ts';
import { isEmpty, type ChangedResource, type ChangedVerdict, type Diff, type GrownDuty, type MovedDuty, type Setting } from './diff.ts';
import { changes, changeTitles, dutiesText, ofChange, sentenceOfDiff, settingText } from './words.ts';

/** What the screen of a diff says besides it. */
export interface DiffFrame {
  /** The sides as they were typed. */
  readonly before: string;
  readonly after: string;
  /** What a reader should know of the sides: "before: no templates". */
  readonly notes: readonly string[];
  readonly exit: { readonly code: number; readonly because: string };
  /** Complete commands, for the end. */
  readonly next: readonly string[];
}

const most = 20;

/** The diff for a terminal: the sums, duties that moved and grew, resources, verdicts. */
export function diffScreen(diff: Diff, frame: DiffFrame, look: Look): string {
  const paint = palette(look);
  const lines = [
    `${paint.bold('What moved')}  ${safe(frame.before)} -> ${safe(frame.after)}`,
    ...wrap(sentenceOfDiff(diff), look.width),
    ...frame.notes.flatMap((note) => wrap(safe(note), look.width)),
    ...section('Duties that moved', diff.moved, (duty) => movedLines(duty, look, paint), paint),
    ...section('Duties that grew', diff.grew, (duty) => grownLines(duty, look, paint), paint),
    ...section('Duties that shrank', diff.shrank, (duty) => grownLines(duty, look, paint), paint),
    ...section('New resources', diff.appeared, (resource) => resourceLines('+', resource, paint), paint),
    ...section('Resources that are gone', diff.gone, (resource) => resourceLines('-', resource, paint), paint),
    ...changes.flatMap((change) =>
      section(changeTitles[change], ofChange(diff, change), (verdict) => verdictLines(verdict, look, paint), paint),
    ),
  ];
  if (!isEmpty(diff)) {
    lines.push('', `Exit ${frame.exit.code}${frame.exit.because === '' ? '' : `: ${frame.exit.because}`}.`);
    lines.push(...nextLines(frame.next, look, paint.cyan));
  }
  return `${lines.join('\n')}\n`;
}

function section<T>(title: string, items: readonly T[], linesOf: (item: T) => readonly string[], paint: Palette): string[] {
  if (items.length === 0) return [];
  const more = items.length > most ? [`  and ${count(items.length - most)} more, see --json`] : [];
  return ['', `${paint.bold(title)}  ${paint.dim(count(items.length))}`, ...items.slice(0, most).flatMap(linesOf), ...more];
}

function movedLines({ resource, domain, from, to, toYou, says, settings }: MovedDuty, look: Look, paint: Palette): string[] {
  const owners = `${ownerText(from)} -> ${ownerText(to)}`;
  return [
    `  ${toYou ? paint.orange(owners) : owners}  ${paint.bold(safe(resource.address))}  ${domainFacts(domain)?.title ?? domain} ${paint.dim(`(${domain})`)}`,
    ...because(says, settings, resource.address, look, paint),
  ];
}

const grownLines = ({ resource, domain, owner, says, settings }: GrownDuty, look: Look, paint: Palette): string[] => [
  `  ${ownerText(owner)}  ${paint.bold(safe(resource.address))}  ${domainFacts(domain)?.title ?? domain} ${paint.dim(`(${domain})`)}`,
  ...because(says, settings, resource.address, look, paint),
];

const because = (says: string, settings: readonly Setting[], address: string, look: Look, paint: Palette): string[] => [
  ...wrap(safe(says), look.width, '      '),
  ...settings.map((setting) => `      ${safe(settingText(setting, address))}  ${paint.dim(safe(placeText(setting.place)))}`),
];

const resourceLines = (mark: string, resource: ChangedResource, paint: Palette): string[] => [
  `  ${mark} ${paint.bold(safe(resource.address))}  ${safe(resource.type)}  ${paint.dim(safe(placeText(resource.place)))}  ${dutiesText(resource)}`,
];

function verdictLines(
  { resource, check, title, severity, change, problems, why, place, to }: ChangedVerdict,
  look: Look,
  paint: Palette,
): string[] {
  const marks = glyphs(look);
  const mark =
    to === 'fail'
      ? paint.red(marks.unmet)
      : to === 'unknown'
        ? paint.yellow(marks.unknown)
        : to === 'accepted'
          ? paint.cyan(marks.accepted)
          : paint.green(marks.met);
  const told = change === 'mended' || change === 'better' ? '' : (why ?? problems.join('; '));
  return [
    `  ${mark} ${severity.padEnd(8)} ${title}  ${paint.dim(check)}`,
    `      ${safe(resource.address)}  ${paint.dim(safe(placeText(place ?? resource.place)))}`,
    ...wrap(safe(told), look.width, '      '),
  ];
}
