import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { allOn, whatIsOff } from '../access-point-block.ts';
import { userGuide } from '../pages.ts';

/** Fixed when it is made: to mend it, it is made anew. One that takes requests from its VPC only is never public, whatever its switches. */
export default check('AWS::S3::AccessPoint', {
  title: 'Access point blocks public access',
  risk: 'A wrong policy can open this way into the bucket to everyone',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'The block of an access point counts beside that of its bucket, and it can never be switched on later.',
  source: userGuide('access-points-bpa-settings'),
  equivalents: {
    prowler: ['s3_access_point_public_access_block'],
    checkov: ['CKV_AWS_392'],
    fsbp: ['S3.19'],
    config: ['s3-access-point-public-access-blocks'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'it fails only where all four switches are off; each of them closes a way',
      source: userGuide('access-points-bpa-settings'),
    },
    {
      from: 'prowler, fsbp, config',
      because: 'an access point of a VPC is never public',
      source: userGuide('access-control-block-public-access'),
    },
  ],
  applies: (point) => any(() => !has(point, 'VpcConfiguration')), // where nobody knows, both are tried: a block is right in any case
  failing: (point) => whatIsOff(point.PublicAccessBlockConfiguration),
  fix: () => ({ PublicAccessBlockConfiguration: allOn }),
});
