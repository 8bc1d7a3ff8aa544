import type { Inventory, Waiver } from '@demarc/model';
import { findingId } from '../../identity.ts';
import { addressOf } from '../../places.ts';
import type { OutputContext } from '../output.ts';
import type { Reported } from '../reported.ts';
import { clean, cut, failedMembers, problemOf } from '../told.ts';
import { longestMessage } from './limits.ts';
import { locationsOf, physicalLocation, relatedLocations } from './locations.ts';
import { levels } from './rules.ts';
import { messageText } from './text.ts';

/** A finding as a `result` (SARIF §3.27), and how many of its places were left out. */
export function resultOf(
  { finding, check, resource }: Reported,
  ruleIndex: number,
  inventory: Inventory,
  { frame, strict }: OutputContext,
): { readonly result: object; readonly left: number } {
  const id = findingId(finding, resource, frame.below);
  const members = failedMembers(finding);
  const related = relatedLocations(finding, inventory, frame.below);
  // `open`: "there was insufficient information to decide whether a problem exists" (§3.27.9). Not `review`, which asks a human to judge what no
  // tool can: here a value is missing, and with it the tool decides. Where the kind is not `fail` the level is `none` (§3.27.10).
  const isFail = finding.verdict === 'fail' || (finding.verdict === 'unknown' && strict);
  return {
    result: {
      ruleId: check.id,
      ruleIndex,
      kind: isFail ? 'fail' : finding.verdict === 'unknown' ? 'open' : 'pass',
      level: isFail ? levels[check.severity] : 'none',
      message: { text: messageText(messageOf({ finding, check, resource })) },
      locations: locationsOf(finding, resource, inventory, frame.below),
      ...(related.locations.length > 0 && { relatedLocations: related.locations }),
      // GitHub takes `primaryLocationLineHash` alone. A finding is the same wherever its lines go, so its id stands there, too.
      partialFingerprints: { 'demarcFinding/v1': id, primaryLocationLineHash: `${id}:1` },
      // Where one result has suppressions, all have (§3.27.23): none means not suppressed.
      suppressions: finding.waiver ? [suppressionOf(finding.waiver, frame.below)] : [],
      properties: {
        verdict: finding.verdict,
        severity: check.severity,
        resource: cut(clean(resource.key), longestMessage),
        type: cut(clean(resource.type), 300),
        domain: check.domain,
        ...(members.length > 0 && { members }),
        ...(finding.condition !== undefined && { condition: cut(clean(finding.condition), 300) }),
        ...(finding.unknown && { reason: finding.unknown.reason }),
      },
    },
    left: related.left,
  };
}

/** The first sentence says it all: viewers with little room show no more. */
function messageOf({ finding, check, resource }: Reported): string {
  const address = cut(addressOf(resource), 300);
  const condition = finding.condition === undefined ? '' : ` It exists if ${finding.condition}.`;
  if (finding.verdict === 'pass') return `${check.title}: ${address}.${condition}`;
  const problem = problemOf(finding, longestMessage - 700);
  if (finding.verdict === 'unknown') return `No answer for ${address}: ${problem}. Asked: ${check.title}.${condition}`;
  return `${address}: ${problem}. ${check.risk}.${condition}`;
}

const suppressionOf = ({ by, reason, owner, expires, location }: Waiver, below: (file: string) => string): object => ({
  kind: by.endsWith('in the code') ? 'inSource' : 'external',
  status: 'accepted',
  justification: cut(clean(reason || 'no reason given'), longestMessage),
  ...(location && { location: { physicalLocation: physicalLocation(location, below) } }),
  properties: {
    by: clean(by),
    ...(owner !== undefined && { owner: cut(clean(owner), 300) }),
    ...(expires !== undefined && { expires: clean(expires) }),
  },
});
