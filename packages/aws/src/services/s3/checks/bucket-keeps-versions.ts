import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** A bucket never keeps versions unless it is told to; once suspended, new writes replace what is there. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket keeps old versions of objects',
  risk: 'A delete or an overwrite in this bucket cannot be undone',
  severity: 'medium',
  domain: 'resil.backup',
  why: 'Durability protects against failing disks, not against a wrong command or ransomware: those need the version before.',
  source: userGuide('Versioning'),
  equivalents: {
    prowler: ['s3_bucket_object_versioning'],
    checkov: ['CKV_AWS_21'],
    trivy: ['AWS-0090'],
    fsbp: ['S3.14'],
    config: ['s3-bucket-versioning-enabled'],
  },
  failing(bucket) {
    const status = bucket.VersioningConfiguration?.Status;
    return status !== 'Enabled' && (status === undefined ? 'versions are not kept' : `versioning is ${status}`);
  },
  fix: () => ({ VersioningConfiguration: { Status: 'Enabled' } }),
});
