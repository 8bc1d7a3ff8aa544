import { aws, both, has, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';
import { publicCertificates } from '../validity.ts';

const acmRenewal = page('https://docs.aws.amazon.com/acm/latest/userguide/acm-renewal.html', '2026-11-25');
const privateRenewal = page('https://docs.amazonaws.cn/en_us/acm/latest/userguide/renew-private-cert.html', '2026-11-26');
const validity = page(publicCertificates.source, publicCertificates.readOn);
const certificateLife = { of: 'the certificate', maxAgeDays: publicCertificates.validDays } as const;

export default responsibilities(
  'AWS::CertificateManager::Certificate',
  { title: 'Certificate (ACM)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': aws('Generates and guards the private key.', 'Nothing, unless you import or export it.', ours),
    'crypto.certs': [
      both(
        `Issues certificates for ${publicCertificates.validDays} days, and renews its own about ${publicCertificates.renewedDaysBefore} days before they end; never an imported one.`,
        'Keep validation records and keep the certificate in use; import a new one before an imported one ends.',
        acmRenewal,
        { freshness: certificateLife },
      ),
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
        says: `Validated by e-mail: each renewal, every ${publicCertificates.validDays} days at the latest, waits for a person to answer.`,
        awsDoes: `Sends the mail that asks for renewal, ${publicCertificates.renewedDaysBefore} days before the end.`,
        youDo: 'Answer each renewal mail, or replace the certificate by one that is validated by DNS.',
        source: validity,
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
        owner: 'shared',
        says: 'A private authority issues it: no validation, no public trust.',
        awsDoes: 'Renews it sixty days before its end, while it may use the authority.',
        youDo: 'Know who runs the authority, and install its root in every client.',
        source: privateRenewal,
        freshness: undefined, // how long it lives is the authority's choice
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
