import { denied, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { inCluster } from '../testing.ts';
import rule from './instance-certificate-is-not-expiring.ts';

const till = (CertificateValidTill: string) => ({ observed: { CertificateValidTill } });
const noFix = 'a new certificate comes with the change, and only the server shows it';
const current = { Engine: 'mysql', CACertificateIdentifier: 'rds-ca-rsa2048-g1' };

table(rule, {
  'a year left': ['pass', current, till('2027-11-26T00:00:00Z')],
  'ninety days left, the boundary': ['pass', current, till('2027-02-24T00:00:00Z')],
  'a second less': ['fail', current, { ...till('2027-02-23T23:59:59Z'), says: '2027-02-23', noFix }],
  expired: ['fail', current, { ...till('2026-01-01T00:00:00Z'), noFix }],
  'ten days are enough': ['pass', current, { ...till('2026-12-10T00:00:00Z'), settings: { minDaysLeft: 10 } }],
  'as the account gives it': ['fail', { ...current, CertificateDetails: { ValidTill: '2026-12-24T00:00:00Z' } }, { noFix }],
  'as the account gives it, long': [
    'pass',
    { ...current, CertificateDetails: { CAIdentifier: 'rds-ca-rsa2048-g1', ValidTill: '2027-12-24T00:00:00Z' } },
  ],
  'an authority that has ended': [
    'fail',
    { CACertificateIdentifier: 'rds-ca-2019' },
    { ...till('2027-11-26T00:00:00Z'), says: '2024-08-22' },
  ],
  'an authority that has ended, of a template': [
    'fail',
    { CACertificateIdentifier: 'rds-ca-2015' },
    { noFix: 'the new certificate only the server shows' },
  ],
  'an authority that was about to end then': [
    'fail',
    { CACertificateIdentifier: 'rds-ca-2019' },
    { now: '2024-06-01', noFix: 'the new certificate only the server shows' },
  ],
  'an authority of today, of a template': ['unknown', current],
  'an authority that nobody knows': ['unknown', { CACertificateIdentifier: 'rds-ca-of-tomorrow' }],
  'an account that did not collect it': ['unknown', current, { observed: {}, unread: ['Demarc::RDS::CertificateAuthority'] }],
  'an account that collected its authority only': [
    'fail',
    { CACertificateIdentifier: 'rds-ca-of-tomorrow' },
    {
      observed: {},
      with: [
        other('Demarc::RDS::CertificateAuthority', { CertificateIdentifier: 'rds-ca-of-tomorrow', ValidTill: '2026-12-24T00:00:00Z' }),
      ],
      noFix,
    },
  ],
  'nothing said': ['unknown', { Engine: 'postgres' }],
  'a member of a cluster': ['fail', { ...inCluster, Engine: 'aurora-mysql' }, { ...till('2026-12-01T00:00:00Z'), noFix }],
  'a member of DocumentDB': ['not asked', { ...inCluster, Engine: 'docdb' }, till('2026-12-01T00:00:00Z')],
  'by a parameter': ['unknown', { CACertificateIdentifier: unresolved }, till('2027-11-26T00:00:00Z')],
  'by a condition, ended either way': ['fail', { CACertificateIdentifier: oneOf('rds-ca-2015', 'rds-ca-2019') }, { noFix }],
  'not read': ['unknown', { ...current, CertificateDetails: denied }],
});
