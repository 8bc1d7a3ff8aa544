import type { Diagnostic, Origin } from '@demarc/model';
import { snapshotSchema, specialValues, type CoverageRow, type Manifest, type ResourceRow } from './format.ts';
import { count, either, listOf, members, namesOf, oneOf, text, tree, type Shape } from './shape.ts';

/** How deep properties may be. Templates stop at half of it; a choice begins anew. */
const maxDepth = 400;
/** How deep choices may stand in choices. */
const maxNesting = 40;

const momentText = text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, 'a moment as YYYY-MM-DDThh:mm:ssZ');
const moment: Shape = (value, at) => momentText(value, at) ?? (isInCalendar(String(value)) ? undefined : `${at}: there is no such moment`);
/** A day that is not in the calendar is taken for another one by `Date`. */
const isInCalendar = (value: string): boolean => {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === value.slice(0, 19);
};

const location = members({ file: text() }, { line: count, column: count });
const inRow = text(
  /^\/(?:properties|observed|condition\/when|many|passedOn|exported)(?:\/|$)/,
  'a path into the row, such as /properties/Name,',
);
const below = text(/^(?:\/[^/]*)*$/, 'a JSON pointer');
const inChoices = text(/^(?:\/[^/]*)+$/, 'a path into the choices, such as /0,');

const values = (at: Shape): Shape => listOf(members({ at, value: oneOf(specialValues) }));

const reasons = ['unresolved', 'not-collected', 'live-only', 'error'];

function holes(at: Shape, nesting: number): Shape {
  const hole = members(
    { at, reason: oneOf(reasons), why: text() },
    {
      key: text(),
      id: count,
      choices: (value, place) => listOf(tree(maxDepth, false))(value, place),
      rest: oneOf([true]),
      present: oneOf([true]),
      prefix: text(),
      suffix: text(),
      reference: text(),
      holes: (value, place) => (nesting === 0 ? `${place}: choices are nested too deep` : holes(inChoices, nesting - 1)(value, place)),
      values: values(inChoices),
    },
  );
  return listOf(hole);
}

const resourceRow = members(
  {
    key: text(/./s, 'a key'),
    type: text(/./s, 'a type'),
    properties: tree(maxDepth, true),
    names: listOf(text()),
    addresses: listOf(text()),
  },
  {
    account: text(),
    region: text(),
    name: text(),
    tags: namesOf(text()),
    workload: text(),
    managedBy: text(),
    location,
    condition: members({ name: text() }),
    skips: listOf(members({ tool: text(), id: text(), reason: text() }, { location })),
    observed: tree(maxDepth, true),
    holes: holes(inRow, maxNesting),
    values: values(inRow),
    from: listOf(members({ at: below, origin: count })),
  },
);

const statuses = ['read', 'denied', 'failed', 'unsupported', 'skipped', 'live-only'];
const coverageRow = members(
  { type: text(/./s, 'a type'), status: oneOf(statuses) },
  { account: text(), region: text(), service: text(), resource: text(), calls: count, reason: text(), actions: listOf(text()) },
);

const originRow = either(
  members({ file: text() }, { line: count, column: count, via: text() }),
  members({ call: text(), at: text() }),
  members({ default: text() }, { since: text(), source: text() }),
);

const diagnosticRow = members(
  { severity: oneOf(['error', 'warning', 'info']), code: text(), message: text() },
  { next: text(), location, excerpt: text() },
);

/** A folder of a part is one of ours, so that no path leaves the snapshot: `accounts/<id>/<name>`. No name begins with a dot. */
const part = members({
  file: text(/^accounts\/(?:[A-Za-z0-9_-][\w.-]*\/){1,3}[A-Za-z0-9_-][\w.-]*\.ndjson\.gz$/, 'a path below accounts/'),
  sha256: text(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  rows: count,
});

const manifest = members(
  {
    schema: oneOf([snapshotSchema]),
    tool: members({ name: text(), version: text() }),
    target: text(),
    clock: members({ now: moment, startedAt: moment, finishedAt: moment }),
    accounts: listOf(
      members(
        {
          id: text(/^(?:-|\d{12})$/, 'an account (twelve digits) or -'),
          kind: oneOf(['live', 'code']),
          portions: listOf(
            members(
              { resources: part, coverage: part },
              { unit: members({ region: text(/./s, 'a Region'), service: text(/./s, 'a service') }), origins: part, diagnostics: part },
            ),
          ),
        },
        { assume: oneOf(statuses) },
      ),
    ),
  },
  {
    partial: members(
      { reason: text() },
      {
        run: members(
          { target: text(/^live(?::.+)?$/s, 'a live account') },
          { externalId: text(), regions: listOf(text(/./s, 'a Region')), services: listOf(text(/./s, 'a service')) },
        ),
      },
    ),
    diagnostics: listOf(diagnosticRow),
    below: namesOf(text()),
  },
);

/** What a value was read as, or what is wrong with it. */
type Read<T> = { readonly value: T } | { readonly problem: string };

const as =
  <T>(shape: Shape) =>
  (value: unknown): Read<T> => {
    const problem = shape(value, '');
    return problem === undefined ? { value: value as T } : { problem }; // the shape is that of the type
  };

export const readManifest = as<Manifest>(manifest);
export const readResourceRow = as<ResourceRow>(resourceRow);
export const readCoverageRow = as<CoverageRow>(coverageRow);
export const readOriginRow = as<Origin>(originRow);
export const readDiagnosticRow = as<Diagnostic>(diagnosticRow);
