import type { Assessment, Finding, Inventory, Waiver } from '@demarc/model';
import { findingId } from '../identity.ts';
import { csvField } from '../inert.ts';
import { addressOf, placeOf } from '../places.ts';
import type { OutputContext, OutputWriter } from './output.ts';
import { reported, type Reported } from './reported.ts';
import { clean, evidenceText, joined, problemOf } from './told.ts';

const columns = [
  'id',
  'check',
  'severity',
  'verdict',
  'resource',
  'type',
  'account',
  'region',
  'file',
  'line',
  'problem',
  'evidence',
  'domain',
  'owner',
  'waiver',
] as const;

/** A cell of Excel holds 32,767 characters (Microsoft KB 211878, https://mskb.pkisolutions.com/kb/211878, 2026-11-26): what is longer is cut, and says so. */
const longest = 32_000;

/** One row a finding (RFC 4180), as they come. Nothing in it is a formula. */
export const csvOutput = (context: OutputContext): OutputWriter => {
  let isFirst = true;
  return {
    *add(assessment) {
      if (isFirst) yield row(columns);
      isFirst = false;
      const owners = ownersOf(assessment);
      for (const each of reported(assessment, context.include)) yield row(fieldsOf(each, assessment, owners, context));
    },
    notes: () => [],
    end: () => (isFirst ? [row(columns)] : []),
  };
};

function fieldsOf(
  { finding, check, resource }: Reported,
  { inventory }: Assessment,
  owners: ReadonlyMap<string, string>,
  { frame }: OutputContext,
): (string | number)[] {
  const place = placeOf(finding, inventory);
  return [
    findingId(finding, resource, frame.below),
    check.id,
    check.severity,
    finding.verdict,
    clean(addressOf(resource)),
    clean(resource.type),
    clean(resource.account ?? ''),
    clean(resource.region ?? ''),
    clean(place?.file ?? ''),
    place?.line ?? '',
    problemOf(finding, longest),
    evidenceField(finding, inventory),
    check.domain,
    owners.get(`${resource.key}\n${check.domain}`) ?? '',
    finding.waiver ? waiverText(finding.waiver) : '',
  ];
}

const evidenceField = (finding: Finding, inventory: Inventory): string =>
  joined(
    (finding.evidence ?? []).map((each) => evidenceText(each, finding, inventory)),
    '; ',
    longest,
  );

const waiverText = ({ by, reason, owner, expires }: Waiver): string =>
  clean(`${by}: ${reason || 'no reason given'}${owner === undefined ? '' : ` (${owner}, until ${expires ?? ''})`}`);

/** Who owns a domain of a resource. A part of another resource has no cells of its own, and no owner here. */
const ownersOf = ({ cells }: Assessment): ReadonlyMap<string, string> =>
  new Map(cells.map((cell) => [`${cell.resource}\n${cell.domain}`, cell.owner]));

const row = (fields: readonly (string | number)[]): string => `${fields.map(csvField).join(',')}\r\n`;
