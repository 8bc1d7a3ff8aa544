import { has, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const acmRenewal = page('https://docs.aws.amazon.com/acm/latest/userguide/acm-renewal.html', '2026-11-25');

export default responsibilities(
  'AWS::IAM::ServerCertificate',
  { title: 'Server certificate (IAM)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': you('Keeps the uploaded private key unreadable.', 'Protect and destroy your copy of the private key.', ours),
    'crypto.certs': [
      you('Stores the certificate and key for load balancers.', 'Replace it before it ends; move to ACM.', ours),
      {
        id: 'S111',
        owner: 'customer',
        says: 'An uploaded certificate: nobody renews it but you.',
        awsDoes: 'Serves what you uploaded until it expires.',
        youDo: 'Replace it before it ends, or move to ACM.',
        source: acmRenewal,
        when: (certificate) => has(certificate, 'CertificateBody'),
      },
    ],
    'iam.creds': none('a certificate is not a login'),
    'data.retention': you('Keeps it until you delete it.', 'Delete expired certificates.', ours),
  },
);
