import { loadKnowledge } from '@demarc/aws';
import { nearest, wholesOf, type Assessment, type Finding, type Inventory, type Resource } from '@demarc/model';
import {
  addressOf,
  findingId,
  houseJson,
  houseScreen,
  inertJson,
  lineScreen,
  liveFix,
  placeText,
  quoted,
  shownName,
  type HouseView,
} from '@demarc/report';
import { audit, type Audit } from '../audit.ts';
import { UserError } from '../errors.ts';
import { tellIncomplete, whyIncomplete } from '../incomplete.ts';
import { lookOf, type Io } from '../io.ts';
import { meaning } from '../select.ts';
import { whereOf, type Where } from '../where.ts';
import { domainNamed, houseOf, houseOfType } from '../who.ts';
import { refuseNothing, whatText } from './refuse.ts';
import { whoPackageCommand } from './who-package.ts';

interface Options {
  readonly set?: readonly string[];
  readonly package?: string;
  readonly in?: string;
  readonly parameters?: readonly string[];
  readonly json?: boolean;
  readonly now?: string;
  readonly config?: string | false;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc who`: a whole house, or one line of it, of a type or of a resource. */
export async function whoCommand(subject: string | undefined, domainWord: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.package !== undefined) return whoPackageCommand(options.package, subject, options, io);
  if (subject === undefined)
    throw new UserError(
      'who asks about a type, a resource or a package, and none is named',
      [],
      ['demarc who AWS::Lambda::Function', 'demarc who --package openssl'],
    );
  if (options.in !== undefined && options.set?.length)
    throw new UserError(
      '--set asks about a type, --in about what is there',
      [],
      [`demarc who ${subject} --set ${options.set[0] ?? ''}`, `demarc who ${subject} --in ${options.in}`],
    );
  const domain = domainWord === undefined ? undefined : domainNamed(domainWord);
  const where = whereOf(`who ${subject}`, undefined, options, io);
  const view: HouseView & { readonly incomplete?: string | undefined } =
    options.in === undefined
      ? { ...(await houseOfType(subject, options.set, where.now ?? where.present)), set: options.set }
      : await houseIn(subject, where, options.parameters ?? []);
  const look = lookOf(io, options);
  if (options.json) io.stdout.write(`${inertJson(houseJson(view, domain))}\n`);
  else io.stdout.write(domain === undefined ? houseScreen(view, look) : lineScreen(view, domain, look));
  return view.incomplete !== undefined ? tellIncomplete(view.incomplete, where.shown, io) : 0;
}

/** The house of the resource that a word means below a target. */
async function houseIn(
  word: string,
  { target: path, cwd, root, config, now, present, account, shown: target }: Where,
  parameters: readonly string[],
): Promise<HouseView & { readonly incomplete: string | undefined }> {
  const result = await audit({ target: path, cwd, root, config, now, present, ...account, parameters });
  refuseNothing(result, { verb: `who ${quoted(word)} --in`, target, width: 100 });
  const found = resourcesMeant(word, result);
  const [only] = found;
  const near = only
    ? []
    : nearest(word, new Set(result.assessments.flatMap(({ inventory }) => inventory.resources.flatMap(({ addresses }) => addresses))));
  if (!only)
    throw new UserError(
      `nothing below ${target} is called ${word}`,
      [near.length > 0 ? `nearest: ${near.join(', ')}` : `${whatText(result)}, ${resourcesText(result.sums.coverage.resources)} looked at`],
      [
        near[0] === undefined
          ? `demarc audit ${target === 'demo' ? '--demo' : quoted(target)}`
          : `demarc who ${quoted(near[0])} --in ${quoted(target)}`,
      ],
    );
  if (found.length > 1) {
    const places = found.slice(0, 8).map(({ resource }) => `${addressOf(resource)}  ${resource.type}  ${placeText(resource.location)}`);
    throw new UserError(`${word} is the name of ${found.length} resources below ${target}`, places, [
      `demarc who ${quoted(only.resource.key)} --in ${quoted(target)}`,
    ]);
  }
  const { inventory } = only.assessment;
  const house = await houseOf(only.resource, inventory, result.options);
  const parts = await partsOf(only.resource, inventory);
  const of = new Map([only.resource, ...parts].map((resource) => [resource.key, resource]));
  const partTypes = new Set(parts.map(({ type }) => type).filter((type) => type !== house.type));
  return {
    ...house,
    checks: [...house.checks, ...only.assessment.checks.filter(({ type }) => partTypes.has(type))],
    findings: only.assessment.findings.filter(({ resource }) => of.has(resource)),
    partNames: new Map(parts.map((part) => [part.key, shownName(part)])),
    fixOf: (check, finding, width) => liveFix(check, inventory.get(finding.resource), inventory, result.options, width),
    inTarget: target,
    incomplete: whyIncomplete(result),
  };
}

const resourcesText = (resources: number): string => (resources === 1 ? 'one resource was' : `${resources} resources were`);

/** The parts (a security group, a bucket policy) whose findings count in this resource's cells. */
async function partsOf(resource: Resource, inventory: Inventory): Promise<Resource[]> {
  const { responsibilities } = await loadKnowledge(inventory.types);
  const wholes = wholesOf(inventory, responsibilities);
  return inventory.resources.filter((part) => part !== resource && wholes(part).includes(resource));
}

interface Meant {
  readonly resource: Resource;
  readonly assessment: Assessment;
}

/** Resources by key, address, name, ARN, or the id of a finding about them. */
function resourcesMeant(word: string, result: Audit): Meant[] {
  const isFinding = /^[0-9a-f]{16}$/.test(word);
  const isMeant = meaning([word]);
  return result.assessments.flatMap((assessment) =>
    assessment.inventory.resources
      .filter((resource) => (isFinding ? assessment.findings.some((finding) => isOf(finding, resource, word, result)) : isMeant(resource)))
      .map((resource) => ({ resource, assessment })),
  );
}

const isOf = (finding: Finding, resource: Resource, id: string, result: Audit): boolean =>
  finding.resource === resource.key && findingId(finding, resource, result.frame.below) === id;
