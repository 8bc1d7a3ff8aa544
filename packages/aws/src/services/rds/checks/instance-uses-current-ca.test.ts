import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { fromSnapshot, inCluster, replica, stays } from '../testing.ts';
import rule from './instance-uses-current-ca.ts';

table(rule, {
  'RSA 2048': ['pass', { CACertificateIdentifier: 'rds-ca-rsa2048-g1' }],
  'RSA 4096': ['pass', { CACertificateIdentifier: 'rds-ca-rsa4096-g1' }],
  'ECC 384': ['pass', { CACertificateIdentifier: 'rds-ca-ecc384-g1' }],
  'of 2019': ['fail', { CACertificateIdentifier: 'rds-ca-2019' }, { says: 'rds-ca-2019' }],
  'of 2015': ['fail', { CACertificateIdentifier: 'rds-ca-2015' }],
  'nothing said': ['pass', { Engine: 'mysql' }],
  "the account's default": ['pass', { CACertificateIdentifier: oneOf('rds-ca-rsa2048-g1', 'rds-ca-rsa4096-g1', 'rds-ca-ecc384-g1') }],
  'a member of a cluster': ['fail', { ...inCluster, Engine: 'aurora-mysql', CACertificateIdentifier: 'rds-ca-2019' }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune', CACertificateIdentifier: 'rds-ca-2019' }],
  'RDS Custom': ['not asked', { Engine: 'custom-oracle-ee', CACertificateIdentifier: 'rds-ca-2019' }],
  'a replica': ['fail', { ...replica, Engine: 'mysql', CACertificateIdentifier: 'rds-ca-2019' }],
  'from a snapshot': ['pass', { ...fromSnapshot, CACertificateIdentifier: 'rds-ca-rsa2048-g1' }],
  'another is wanted': [
    'fail',
    { CACertificateIdentifier: 'rds-ca-rsa2048-g1' },
    { settings: { currentCas: ['rds-ca-ecc384-g1'] }, noFix: 'the fix names the default setting' },
  ],
  'by a parameter': ['unknown', { CACertificateIdentifier: unresolved }],
  'by a parameter that is there': ['unknown', { CACertificateIdentifier: given }],
  'by a parameter that begins with a year': ['unknown', { Engine: 'mysql', CACertificateIdentifier: beginning('rds-ca-20') }],
  'by a condition': ['unknown', { CACertificateIdentifier: oneOf('rds-ca-2019', 'rds-ca-rsa2048-g1') }],
  'by a condition, old either way': [
    'fail',
    { Engine: 'mysql', CACertificateIdentifier: oneOf('rds-ca-2019', 'rds-ca-2015') },
    { noFix: stays },
  ],
});
