import { both, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const keyDeletion = page('https://docs.aws.amazon.com/kms/latest/cryptographic-details/key-deletion.html', '2026-11-25');

export default responsibilities(
  'AWS::ACMPCA::CertificateAuthority',
  { title: 'Private certificate authority', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': both("Keeps the authority's key in security modules.", 'Decide on root, depth, validity and who may issue.', ours),
    'crypto.certs': [
      you('Signs what you ask and publishes revocation if configured.', 'Renew the authority, revoke, and distribute trust.', ours),
      {
        id: 'acmpca-certificate-authority-type-root',
        owner: 'customer',
        says: 'It is the root of trust: every client must be given it by you.',
        awsDoes: 'Signs what you ask.',
        youDo: 'Distribute the root, guard its use, and plan its replacement.',
        source: ours,
        when: (authority) => authority.Type === 'ROOT',
      },
      {
        id: 'acmpca-certificate-authority-ocsp',
        owner: 'shared',
        says: 'AWS answers revocation queries.',
        awsDoes: 'Answers revocation queries.',
        youDo: 'Revoke in time; renew the authority, and distribute its trust.',
        source: ours,
        when: (authority) => authority.RevocationConfiguration?.OcspConfiguration?.Enabled === true,
      },
      {
        id: 'acmpca-certificate-authority-revocation-list',
        owner: 'shared',
        says: 'AWS publishes revocation lists to your bucket.',
        awsDoes: 'Publishes revocation lists to your bucket.',
        youDo: 'Revoke in time, and keep the bucket readable for those who check.',
        source: ours,
        when: (authority) => authority.RevocationConfiguration?.CrlConfiguration?.Enabled === true,
      },
    ],
    'iam.creds': none('an authority has no login of its own'),
    'data.retention': you('Keeps a deleted authority restorable for some days.', 'Never delete it while certificates live.', keyDeletion),
  },
);
