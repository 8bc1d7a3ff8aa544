import { aws, both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const cloudTrailLogFileValidationEnabled = page(
  'https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-log-file-validation-enabled.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::CloudTrail::Trail',
  { title: 'CloudTrail trail', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'resil.ha': aws('Delivers from every Region covered.', 'Make it multi-Region.', ours),
    'crypto.keys': [
      detectionAndLogging['crypto.keys'],
      ...ownKey<'AWS::CloudTrail::Trail'>({
        id: 'cloudtrail-trail-kms-key-id',
        what: 'the log files',
        says: 'Reading the log files also needs your key.',
        awsDoes: 'Encrypts log files with the key that you name.',
        youDo: "Keep that key's policy and life; without it log files cannot be read.",
        source: ours,
        key: (trail) => trail.KMSKeyId,
      }),
    ],
    'crypto.rest': both('Encrypts log files in the bucket.', 'Name a key, and protect bucket and key.', ours),
    'iam.mfa': you('Supports MFA delete on the bucket that keeps the trail.', 'Turn MFA delete on for that bucket.', ours),
    'log.audit': [
      detectionAndLogging['log.audit'],
      {
        id: 'cloudtrail-trail-enable-log-file-validation',
        owner: 'shared',
        says: 'AWS signs digests; checking them is yours.',
        awsDoes: 'Signs a digest of the log files each hour.',
        youDo: 'Check the digests, and keep them with the logs.',
        source: cloudTrailLogFileValidationEnabled,
        when: (trail) => trail.EnableLogFileValidation === true,
      },
      {
        id: 'cloudtrail-trail-is-organization-trail',
        owner: 'shared',
        says: 'AWS records all accounts; member accounts cannot stop it.',
        awsDoes: 'Records all accounts; member accounts cannot stop it.',
        youDo: 'Guard the log account, and read what all accounts did.',
        source: ours,
        when: (trail) => trail.IsOrganizationTrail === true,
      },
      {
        id: 'cloudtrail-trail-is-logging',
        owner: 'customer',
        says: 'The trail exists but records nothing.',
        awsDoes: 'Records nothing while the trail is stopped.',
        youDo: 'Start the trail again, and find out who stopped it.',
        source: ours,
        when: (trail) => trail.IsLogging === false,
      },
    ],
  },
);
