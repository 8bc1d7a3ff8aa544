import { aws, both, has, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const acmRenewal = page('https://docs.aws.amazon.com/acm/latest/userguide/acm-renewal.html', '2026-11-25');

export default responsibilities(
  'AWS::CertificateManager::Certificate',
  { title: 'Certificate (ACM)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': aws('Generates and guards the private key.', 'Nothing, unless you import or export it.', ours),
    'crypto.certs': [
      both('Renews what it issued while validation still works.', 'Keep validation records; replace imported certificates.', ours),
      {
        id: 'S108',
        owner: 'aws',
        says: 'Validated by DNS: AWS renews the certificate by itself while it is in use and the record stands.',
        awsDoes: 'Renews the certificate while it is in use and its record stands.',
        youDo: 'Leave the validation record in place.',
        source: acmRenewal,
        schedule: 'aws',
        when: (certificate) => certificate.ValidationMethod === 'DNS',
      },
      {
        id: 'S109',
        owner: 'shared',
        says: 'Validated by e-mail: each renewal waits for a person to answer.',
        awsDoes: 'Sends the mail that asks for renewal.',
        youDo: 'Answer each renewal mail, or validate by DNS instead.',
        source: acmRenewal,
        when: (certificate) => certificate.ValidationMethod === 'EMAIL',
      },
      {
        id: 'S110',
        owner: 'shared',
        says: 'The certificate can be exported: copies of its private key are deployed and guarded by you.',
        awsDoes: 'Renews the certificate; cannot reach your copies.',
        youDo: 'Guard exported keys, and install each renewed certificate everywhere.',
        source: acmRenewal,
        when: (certificate) => certificate.CertificateExport === 'ENABLED',
      },
      {
        id: 'acm-certificate-certificate-authority-arn',
        owner: 'third-party',
        says: 'Trust depends on the private authority named, and on who runs its root.',
        awsDoes: 'Renews what the private authority issued, while it may use it.',
        youDo: 'Check who runs the authority, and distribute its root to clients.',
        source: ours,
        when: (certificate) => has(certificate, 'CertificateAuthorityArn'),
      },
    ],
    'resil.dr': you('Issues separately in each Region.', 'Request the same names where you would recover.', ours),
    'net.segment': none('certificates have no place in a subnet'),
    'iam.creds': none('a certificate is not a login'),
    'iam.authz': you('Evaluates who may request, export or delete.', 'Restrict export and deletion to very few.', ours),
    'data.retention': you('Keeps it until deleted.', 'Delete certificates that nothing uses.', ours),
  },
);
