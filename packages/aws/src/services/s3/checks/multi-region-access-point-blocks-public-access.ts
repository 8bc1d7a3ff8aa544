import { check } from '../../../kit.ts';
import { allOn, whatIsOff } from '../access-point-block.ts';
import { userGuide } from '../pages.ts';

/** Fixed when it is made: to mend it, it is made anew. */
export default check('AWS::S3::MultiRegionAccessPoint', {
  title: 'Multi-Region access point blocks public access',
  risk: 'A wrong policy can open this way into all its buckets to everyone',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'Its block counts beside those of its buckets and their accounts, and it can never be switched on later.',
  source: userGuide('multi-region-access-point-block-public-access'),
  equivalents: { prowler: ['s3_multi_region_access_point_public_access_block'], fsbp: ['S3.24'] },
  failing: (point) => whatIsOff(point.PublicAccessBlockConfiguration),
  fix: () => ({ PublicAccessBlockConfiguration: allOn }),
});
