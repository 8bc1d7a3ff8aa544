import { domainFacts, domainIds } from '@demarc/aws';
import {
  withShifts,
  type AnyShift,
  type Check,
  type Finding,
  type Resolved,
  type Resource,
  type Responsibilities,
  type Source,
} from '@demarc/model';
import { told, withReferences } from '../cloudformation.ts';
import { addressOf, isLive, livePlace, originText, placeText, shownName } from '../places.ts';
import { quoted } from '../shell.ts';
import { are, glyphs, palette, plural, safe, wrap, type Look, type Palette } from './paint.ts';

/** What a house is drawn from. */
export interface HouseView {
  readonly type: string;
  readonly title: string;
  readonly resource: Resource;
  readonly serviceModel: string;
  readonly serviceType: string;
  readonly partOf?: string | undefined;
  readonly cells: readonly Resolved[];
  readonly responsibilities: Responsibilities;
  readonly checks: readonly Check[];
  /** Of a resource that was audited: what its checks said. */
  readonly findings?: readonly Finding[] | undefined;
  /** Of a live resource: the fix of a failing check for it or one of its parts as an AWS CLI call, in lines of that width. */
  readonly fixOf?: ((check: Check, finding: Finding, width: number) => readonly string[]) | undefined;
  /** What its parts are called, by key: their findings count in its duties. */
  readonly partNames?: ReadonlyMap<string, string> | undefined;
  /** The configuration that was asked about, as it was typed. */
  readonly set?: readonly string[] | undefined;
  /** ` --in examples`, for the commands that the screen proposes. */
  readonly inTarget?: string | undefined;
}

export const ownerText = (owner: Resolved['owner']): string =>
  ({ aws: 'AWS', customer: 'you', shared: 'shared', 'third-party': 'a third party', 'n/a': '-', undetermined: 'undetermined' })[owner];

/** The house of a type or resource as a list, from the roof down: who owns each duty, and what is left for you. */
export function houseScreen(house: HouseView, look: Look): string {
  const paint = palette(look);
  const byDomain = new Map(house.cells.map((cell) => [cell.domain, cell]));
  const storeys = new Map<string, { id: string; cell: Resolved }[]>();
  for (const id of [...domainIds].reverse()) {
    const facts = domainFacts(id);
    const cell = byDomain.get(id);
    if (!facts || !cell) continue;
    const rows = storeys.get(facts.storey);
    if (rows) rows.push({ id, cell });
    else storeys.set(facts.storey, [{ id, cell }]);
  }
  const lines = [heading(house, paint), ...asked(house, paint), sentenceOf(house.cells), ''];
  for (const [storey, rows] of storeys) {
    lines.push(paint.bold(storey));
    for (const { id, cell } of rows) lines.push(...row(id, cell, look, paint));
  }
  const moved = house.cells.filter((cell) => cell.because.length > 0);
  if (moved.length > 0) lines.push('', paint.bold('What moved the line'), ...moved.flatMap((cell) => becauseLines(cell, look, paint)));
  const [first] = moved.length > 0 ? moved : house.cells;
  lines.push('', `Next  ${paint.cyan(whoCommand(house, first?.domain ?? 'runtime.patch'))}`);
  return `${lines.join('\n')}\n`;
}

function heading(house: HouseView, paint: Palette): string {
  const { resource } = house;
  const address = shownName(resource);
  const place = isLive(resource) ? `, ${livePlace(resource).split(', ')[1] ?? 'in the account'}` : '';
  const name =
    address !== '' && isThere(resource)
      ? `${paint.bold(safe(address))}  ${house.type}${resource.location ? `, ${safe(placeText(resource.location))}` : place}`
      : `${paint.bold(house.title)}  ${house.type}`;
  const part = house.partOf === undefined ? '' : `, part of ${house.partOf}`;
  return `${name}  ${paint.dim(`${house.serviceModel}, ${house.serviceType} service${part}`)}`;
}

/** A resource of a file or of an account, not the example of a type. */
const isThere = (resource: Resource): boolean => resource.location !== undefined || isLive(resource);

const asked = (house: HouseView, paint: Palette): string[] =>
  house.set?.length ? [paint.dim(`with ${house.set.map(safe).join(', ')}`)] : [];

/** "Of its 27 duties 12 are AWS's, 7 are shared, 8 are yours." */
export function sentenceOf(cells: readonly Resolved[]): string {
  const duties = cells.filter((cell) => cell.owner !== 'n/a');
  const of = (owner: Resolved['owner']): number => duties.filter((cell) => cell.owner === owner).length;
  const parts = [
    `${are(of('aws'))} AWS's`,
    `${are(of('shared'))} shared`,
    `${are(of('customer'))} yours`,
    ...(of('third-party') > 0 ? [`${are(of('third-party'))} a third party's`] : []),
    ...(of('undetermined') > 0 ? [`${are(of('undetermined'))} undetermined`] : []),
  ];
  return `Of its ${plural(duties.length, 'duty', 'duties')} ${parts.slice(0, -1).join(', ')}${parts.length > 1 ? ' and ' : ''}${parts.at(-1)}.`;
}

function row(id: string, cell: Resolved, look: Look, paint: Palette): string[] {
  const marks = glyphs(look);
  const mark =
    cell.owner === 'aws'
      ? paint.dim(marks.aws)
      : cell.owner === 'undetermined'
        ? marks.undetermined
        : cell.owner === 'n/a'
          ? ' '
          : paint.orange(marks.line);
  const text =
    cell.owner === 'n/a'
      ? `none: ${cell.reason ?? ''}`
      : cell.owner === 'aws'
        ? cell.awsDoes
        : cell.owner === 'undetermined'
          ? `depends: ${cell.depends?.why ?? ''}`
          : cell.youDo;
  const left = `  ${mark} ${ownerText(cell.owner).padEnd(12)} ${id.padEnd(20)} `;
  const indent = ' '.repeat(38);
  const [first = '', ...others] = wrap(safe(text), Math.max(look.width, 70), indent).map((line) => line.trimStart());
  const painted = cell.owner === 'n/a' ? paint.dim : (line: string): string => line; // after it is made safe, which takes colours for a disguise
  return [left + painted(first), ...others.map((line) => indent + painted(line))];
}

function becauseLines(cell: Resolved, look: Look, paint: Palette): string[] {
  return cell.because.flatMap(({ says, owner, evidence, shift }) => [
    ...wrap(`${cell.domain}: ${says}`, look.width, '  '),
    ...evidence
      .filter(({ path, value }) => path !== '' && value !== undefined)
      .flatMap(({ path, value, origin }) => {
        const text = `      ${path.slice(1).replaceAll('/', '.')} = ${safe(told(value))}  ${safe(originText(origin))}  -> ${ownerText(owner)}  ${shift}`;
        return (text.length <= look.width ? [text] : wrap(text.trimStart(), look.width, '      ')).map(paint.dim);
      }),
  ]);
}

/** One line of demarcation, explained: owner, what each side does, why, what else would move it, checks, what next. */
export function lineScreen(house: HouseView, domain: string, look: Look): string {
  const paint = palette(look);
  const marks = glyphs(look);
  const cell = house.cells.find((each) => each.domain === domain);
  const facts = domainFacts(domain);
  if (!cell || !facts) return `${house.type} has no cell in ${domain}: its duties are those of the account\n`;
  const line = house.responsibilities.lines[domain];
  const shifts = line ? withShifts(line).slice(1).filter(isShift) : [];
  const half = Math.floor((Math.min(look.width, 100) - 3) / 2);
  const lines = [
    heading(house, paint),
    ...asked(house, paint),
    `${paint.bold(facts.title)}  ${paint.dim(domain)}    owner: ${paint.bold(ownerText(cell.owner))}`,
    '',
  ];
  if (cell.owner === 'n/a') lines.push(`There is no such duty here: ${cell.reason ?? ''}.`);
  else {
    const [left, right] = [wrap(safe(cell.awsDoes), half - 3), wrap(safe(cell.youDo), half - 2)];
    lines.push(
      `${paint.dim(marks.aws.repeat(2))} AWS does ${paint.dim(marks.aws.repeat(Math.max(0, half - 12)))}${paint.orange(marks.line)} You do`,
    );
    for (let index = 0; index < Math.max(left.length, right.length); index++)
      lines.push(`   ${(left[index] ?? '').padEnd(half - 3)}${paint.orange(marks.line)} ${right[index] ?? ''}`);
  }
  lines.push('', ...labelled('Why', whyLines(cell), look));
  if (cell.depends)
    lines.push(
      ...labelled(
        'Depends',
        [`${cell.depends.path.slice(1).replaceAll('/', '.')}: ${cell.depends.why}`, `if so: ${cell.depends.says}`].map(safe),
        look,
      ),
    );
  if (cell.schedule) lines.push(...labelled('When', [cell.schedule === 'aws' ? 'AWS picks the time.' : 'You pick the time.'], look));
  if (cell.freshness) lines.push(...labelled('How old', [`${cell.freshness.of}: at most ${cell.freshness.maxAgeDays} days`], look));
  const held = new Set(cell.because.map(({ shift }) => shift));
  const others = shifts.filter((shift) => !held.has(shift.id)).map((shift) => `${shift.says} -> ${ownerText(shift.owner)}`);
  if (held.size > 0 && line) others.unshift(`By default: ${ownerText(withShifts(line)[0].owner)}`);
  if (others.length > 0) lines.push(...labelled('Otherwise', others, look));
  const checks = house.checks.filter((check) => check.domain === domain).flatMap((check) => checkLines(check, house, look, paint));
  lines.push(...labelled('Checks', checks.length > 0 ? checks : ['none looks at this duty yet'], look));
  lines.push(...fixLines(house, domain, look, paint));
  lines.push(...labelled('Serves', [`NIST SP 800-53: ${facts.nist80053.join(', ')}`], look));
  const own = house.checks.filter((check) => check.domain === domain);
  const failed = new Set((house.findings ?? []).filter(({ verdict, waiver }) => verdict === 'fail' && !waiver).map(({ check }) => check));
  const next = own.find(({ id }) => failed.has(id)) ?? own[0];
  lines.push(`${'Next'.padEnd(11)}${paint.cyan(next ? `demarc checks ${next.id}` : whoCommand(house))}`);
  return `${lines.join('\n')}\n`;
}

/** A check of a duty: what it said of this resource and of its parts, where it was asked. */
function checkLines(check: Check, { type, findings, partNames }: HouseView, look: Look, paint: Palette): string[] {
  const said = (findings ?? []).filter((each) => each.check === check.id);
  if (said.length === 0 && check.type !== type) return [];
  if (said.length === 0) return [`${findings ? '- ' : ''}${check.title}  ${check.id}${findings ? ': not asked here' : ''}`];
  return said.map((finding) => findingLine(finding, check, partNames?.get(finding.resource), look, paint));
}

/** What to type in the live account for each failing check of a duty. */
function fixLines({ checks, findings, fixOf }: HouseView, domain: string, { width }: Look, paint: Palette): string[] {
  const failing = (findings ?? []).filter(({ verdict, waiver }) => verdict === 'fail' && !waiver);
  const fixes = failing.flatMap((finding) => {
    const check = checks.find(({ id }) => id === finding.check);
    return check?.domain === domain ? (fixOf?.(check, finding, width - 11) ?? []) : [];
  });
  return fixes.map((line, index) => `${(index === 0 ? 'Fix' : '').padEnd(11)}${paint.green(line)}`);
}

function findingLine(finding: Finding, check: Check, part: string | undefined, look: Look, paint: Palette): string {
  const marks = glyphs(look);
  const { verdict, problems, unknown, waiver, expiredWaiver } = finding;
  const mark = waiver
    ? paint.cyan(marks.accepted)
    : verdict === 'fail'
      ? paint.red(marks.unmet)
      : verdict === 'pass'
        ? paint.green(marks.met)
        : paint.yellow(marks.unknown);
  const why = verdict === 'fail' ? (problems ?? []).join('; ') : verdict === 'unknown' ? (unknown?.why ?? '') : '';
  const of = part === undefined ? '' : `, of ${safe(part)}`;
  const accepted = waiver
    ? `; accepted by ${safe(waiver.owner ?? waiver.by)}${waiver.expires === undefined ? '' : ` until ${waiver.expires}`}: ${safe(waiver.reason)}`
    : expiredWaiver
      ? `; waiver of ${safe(expiredWaiver.owner ?? '')} expired on ${expiredWaiver.expires ?? ''}`
      : '';
  return `${mark} ${check.title}  ${check.id}${of}${why === '' ? '' : `: ${safe(withReferences(why))}`}${accepted}`;
}

const isShift = (line: object): line is AnyShift => 'when' in line;

function whyLines(cell: Resolved): string[] {
  const reasons = cell.because.flatMap(({ says, evidence, shift, source }) => [
    `${says}  ${shift}`,
    ...evidence
      .filter(({ path, value }) => path !== '' && value !== undefined)
      .map(({ path, value, origin }) => `${path.slice(1).replaceAll('/', '.')} = ${told(value)}${origin ? `  ${originText(origin)}` : ''}`),
    sourceText(source),
  ]);
  return (reasons.length > 0 ? reasons : [`It is so by default: no setting moves the line.`, sourceText(cell.source)]).map(safe);
}

export const sourceText = (source: Source): string =>
  source.url === undefined ? 'our reading: no page of AWS says it in these words' : `${source.url}, read ${source.on}`;

function labelled(label: string, texts: readonly string[], look: Look): string[] {
  return texts
    .flatMap((text) => wrap(text, look.width, ' '.repeat(11)))
    .map((text, index) => (index === 0 ? `${label.padEnd(11)}${text.trimStart()}` : text));
}

function whoCommand(house: HouseView, domain?: string): string {
  const subject = isThere(house.resource) ? addressOf(house.resource) : house.type;
  const set = (house.set ?? []).map((each) => ` --set ${quoted(each)}`).join('');
  const inside = house.inTarget === undefined ? '' : ` --in ${quoted(house.inTarget)}`;
  return `demarc who ${quoted(subject)}${domain === undefined ? '' : ` ${domain}`}${set}${inside}`;
}

/** `who --json`. */
export function houseJson(house: HouseView, domain?: string): object {
  return {
    type: house.type,
    resource: isThere(house.resource) ? house.resource.key : null,
    title: house.title,
    serviceModel: house.serviceModel,
    serviceType: house.serviceType,
    ...(house.partOf !== undefined && { partOf: house.partOf }),
    cells: house.cells
      .filter((cell) => domain === undefined || cell.domain === domain)
      .map((cell) => ({ ...cell, checks: house.checks.filter((check) => check.domain === cell.domain).map((check) => check.id) })),
  };
}
