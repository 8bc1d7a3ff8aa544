import { any, has, is } from '@demarc/model';
import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { isCustom, isOfRds } from '../instance.ts';

const source = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html';

/** Where nothing is said RDS takes the account's default, which is one of those that it offers today. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database certificate comes from a current CA',
  risk: 'Clients that verify certificates cannot trust this database, or stop verifying to reach it',
  severity: 'medium',
  domain: 'crypto.certs',
  why: 'The authority of 2019 has ended in most Regions. Those of today also let RDS renew the certificate of a database by itself. Clients must know the new authority first, and the database may restart for it.',
  source,
  equivalents: { checkov: ['CKV_AWS_211'] },
  settings: { currentCas: ['rds-ca-rsa2048-g1', 'rds-ca-rsa4096-g1', 'rds-ca-ecc384-g1'] },
  applies: (instance) => isOfRds(instance) && any(() => !isCustom(instance)), // where nobody knows, both are tried
  failing(instance, { settings }) {
    if (!has(instance, 'CACertificateIdentifier')) return undefined;
    return !is(instance, 'CACertificateIdentifier', ...settings.currentCas) && `its authority is ${instance.CACertificateIdentifier ?? ''}`;
  },
  fix: () => ({ CACertificateIdentifier: 'rds-ca-rsa2048-g1' }),
  command: (name) => modifyInstance('rds', name, '--ca-certificate-identifier', 'rds-ca-rsa2048-g1'),
});
