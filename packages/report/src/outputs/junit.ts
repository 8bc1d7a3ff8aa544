import { createHash } from 'node:crypto';
import type { Assessment, Diagnostic, Inventory } from '@demarc/model';
import { addressOf, placeOf, placeText } from '../places.ts';
import type { OutputContext, OutputWriter } from './output.ts';
import { reported, type Reported } from './reported.ts';
import { clean, cut, evidenceText, failedMembers, problemOf } from './told.ts';

/*
 * There is no standard of this format. What is written here is what its readers have in common: the schema of Jenkins's xUnit plugin (junit-10.xsd,
 * https://github.com/jenkinsci/xunit-plugin, 2026-11-26), and the elements that GitLab reads (https://docs.gitlab.com/ci/testing/unit_test_reports,
 * 2026-11-26): `classname` is shown as the suite, the text of `failure`, `error` and `skipped` as the reason, and of two cases with the same
 * classname and name only the first is taken. Jenkins takes what stands before the last dot of a classname for its package.
 */

/** Suites by file, of a live account by service; a case for each check and resource, passes too: without them a mended fail cannot be told from a question that is gone. */
export const junitOutput = (context: OutputContext): OutputWriter => {
  const names = new Names();
  let isFirst = true;
  function* head(): Generator<string> {
    if (isFirst) yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="demarc">\n';
    isFirst = false;
  }
  return {
    *add(assessment) {
      yield* head();
      yield* suitesOf(assessment, context, names);
    },
    notes: () => [],
    *end({ diagnostics }) {
      yield* head();
      yield* filesSuite(
        diagnostics.filter(({ severity }) => severity === 'error'),
        context,
        names,
      );
      yield '</testsuites>\n';
    },
  };
};

type Outcome = 'pass' | 'failure' | 'skipped';

interface Case extends Reported {
  readonly outcome: Outcome;
}

/** An accepted fail counts nowhere and is skipped; so is what has no answer, unless that counts as a fail. */
function outcomeOf({ finding }: Reported, strict: boolean): Outcome {
  if (finding.waiver) return 'skipped';
  if (finding.verdict === 'unknown') return strict ? 'failure' : 'skipped';
  return finding.verdict === 'pass' ? 'pass' : 'failure';
}

/** The suites of an assessment. Only who is in which is held, never their text. */
function* suitesOf(assessment: Assessment, context: OutputContext, names: Names): Generator<string> {
  const suites = new Map<string, Case[]>();
  for (const each of reported(assessment, { pass: true })) {
    const place = assessment.inventory.kind === 'code' ? each.resource.location : undefined;
    const suite = place ? context.frame.below(place.file) : serviceOf(each.check.id);
    const cases = suites.get(suite);
    const outcome = outcomeOf(each, context.strict);
    if (cases) cases.push({ ...each, outcome });
    else suites.set(suite, [{ ...each, outcome }]);
  }
  for (const [suite, cases] of suites) {
    const counted = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
    const file = cases[0]?.resource.location && assessment.inventory.kind === 'code' ? { file: suite } : {};
    yield open('testsuite', {
      name: suite,
      tests: cases.length,
      failures: counted('failure'),
      errors: 0,
      skipped: counted('skipped'),
      time: 0,
      timestamp: context.frame.startedAt.slice(0, 19),
      ...file,
    });
    for (const each of cases) yield* caseText(each, assessment, context, names);
    yield '</testsuite>\n';
  }
}

function* caseText(each: Case, { inventory }: Assessment, { frame }: OutputContext, names: Names): Generator<string> {
  const { finding, check, resource, outcome } = each;
  const place = placeOf(finding, inventory);
  const file = place && frame.below(place.file);
  const classname = `demarc.${serviceOf(check.id)}.${check.id}`;
  const where = resource.location ? `${addressOf(resource)} (${frame.below(resource.location.file)})` : resource.key;
  const attributes = {
    classname,
    name: names.own(classname, where),
    time: 0,
    ...(file !== undefined && { file }),
    ...(place?.line !== undefined && { line: place.line }),
  };
  if (outcome === 'pass') {
    yield open('testcase', attributes, true);
    return;
  }
  yield open('testcase', attributes);
  if (finding.waiver) yield element('skipped', { message: `accepted: ${finding.waiver.reason || 'no reason given'}` }, finding.waiver.by);
  else
    yield element(
      outcome,
      {
        message: `${finding.verdict === 'unknown' ? 'no answer: ' : ''}${problemOf(finding, 500)}`,
        ...(outcome === 'failure' && { type: finding.verdict === 'unknown' ? 'unknown' : check.severity }),
      },
      lines(each, inventory, placeText(place && { ...place, file: file ?? place.file })).join('\n'),
    );
  yield '</testcase>\n';
}

function lines(each: Case, inventory: Inventory, place: string): string[] {
  const { finding, check } = each;
  const members = failedMembers(finding);
  return [
    `${check.title} (${check.id}, ${check.severity})`,
    ...(finding.verdict === 'fail' ? [check.risk] : []),
    `${finding.verdict === 'unknown' ? 'no answer: ' : ''}${problemOf(finding, 4000)}`,
    ...(place === '' ? [] : [place]),
    ...(finding.condition === undefined ? [] : [`if ${finding.condition}`]),
    ...(members.length > 0 ? [`failed: ${members.join(', ')}`] : []),
    ...(finding.evidence ?? []).slice(0, 20).map((evidence) => evidenceText(evidence, finding, inventory)),
    `demarc checks ${check.id}`,
  ];
}

/** Files that could not be read are errors of a suite of their own: what stands in them nobody tested. */
function* filesSuite(errors: readonly Diagnostic[], { frame }: OutputContext, names: Names): Generator<string> {
  if (errors.length === 0) return;
  yield open('testsuite', {
    name: 'demarc: files',
    tests: errors.length,
    failures: 0,
    errors: errors.length,
    skipped: 0,
    time: 0,
    timestamp: frame.startedAt.slice(0, 19),
  });
  for (const { code, message, next, location } of errors) {
    const file = location && frame.below(location.file);
    const classname = `demarc.files.${code}`;
    yield open('testcase', {
      classname,
      name: names.own(classname, file === undefined ? message : `${file} can be read`),
      time: 0,
      ...(file !== undefined && { file }),
      ...(location?.line !== undefined && { line: location.line }),
    });
    const place = placeText(location && { ...location, file: file ?? '' });
    yield element(
      'error',
      { message, type: code },
      [message, ...(place === '' ? [] : [place]), ...(next === undefined ? [] : [next])].join('\n'),
    );
    yield '</testcase>\n';
  }
  yield '</testsuite>\n';
}

/**
 * Names of cases as they are written, each once in its class: GitLab takes only the first of two. A million of them are remembered by 48 bits of
 * a hash: should two different ones ever share those, the second has a number that it did not need.
 */
class Names {
  readonly #seen = new Map<number, number>();

  own(classname: string, told: string): string {
    const name = cut(clean(told), 1000);
    const id = createHash('sha256').update(`${classname}\n${name}`).digest().readUIntBE(0, 6);
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? name : `${name} #${count}`;
  }
}

/** The service that a check's id begins with. */
const serviceOf = (id: string): string => id.slice(0, Math.max(id.indexOf('-'), 0)) || id;

/** Text of the input in XML: no markup, and no character that XML 1.0 forbids. Line breaks of ours stay. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map(clean)
    .join('\n')
    .replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** An attribute has no line breaks: the reader would make spaces of them. */
const attribute = (value: string | number): string => escaped(cut(String(value).replaceAll('\n', ' '), 2000));

type Attributes = Readonly<Record<string, string | number>>;

const open = (tag: string, attributes: Attributes, isEmpty = false): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('')}${isEmpty ? '/' : ''}>\n`;

const element = (tag: string, attributes: Attributes, text: string): string =>
  `${open(tag, attributes).trimEnd()}${escaped(text)}</${tag}>\n`;
