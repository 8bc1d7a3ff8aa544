import type { FieldResource } from './case.ts';

/*
 * The cases say what AWS answers. What our collectors make of some answers is said otherwise here, as the collectors are to have it.
 */

/** Members that the cases have among what is observed, and that are properties here: `types.ts` of their services. */
const properties: Readonly<Record<string, readonly string[]>> = {
  'AWS::S3::Bucket': ['AclGrants'],
  'AWS::EC2::VPCEndpoint': ['VpcEndpointPolicySupported'],
};

/** A resource of a case as a collector has it; none for what is gone. */
export function inOurWords(given: FieldResource): FieldResource[] {
  const { type, observed = {} } = given;
  // DescribeInstances answers for a while with what is terminated: nothing is left of it that could be changed.
  if (type === 'AWS::EC2::Instance' && observed['State'] === 'terminated') return [];
  // A trail of all Regions is in each of them: it stands in none.
  const region = type === 'AWS::CloudTrail::Trail' && given.properties['IsMultiRegionTrail'] === true ? '-' : given.region;
  const moved = (properties[type] ?? []).filter((name) => name in observed);
  const unread = new Set((properties[type] ?? []).map((name) => `observed.${name}`));
  return [
    {
      ...given,
      region,
      properties: { ...given.properties, ...Object.fromEntries(moved.map((name) => [name, observed[name]])) },
      observed: Object.fromEntries(Object.entries(observed).filter(([name]) => !moved.includes(name))),
      holes: (given.holes ?? []).map((hole) => (unread.has(hole.at) ? { ...hole, at: hole.at.slice('observed.'.length) } : hole)),
    },
  ];
}
