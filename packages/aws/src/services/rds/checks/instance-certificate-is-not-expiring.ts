import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { endOfAuthority } from '../certificate-authorities.ts';
import { isOfRds } from '../instance.ts';

const source = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html';
const day = 24 * 60 * 60 * 1000;

/** A template names the authority at most: where that one has ended, so has every certificate of it. The certificate itself only the server shows. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database server certificate is not about to expire',
  risk: 'Applications that verify the certificate lose this database on the day on which it expires',
  severity: 'high',
  domain: 'crypto.certs',
  why: 'Nothing warns a client: one day it connects, the next it refuses. Authorities of today renew the certificate; the older ones do not. Clients must know the new authority first, and the database may restart for it.',
  source,
  equivalents: { prowler: ['rds_instance_certificate_expiration'] },
  settings: { minDaysLeft: 90 },
  applies: isOfRds,
  failing(instance, context) {
    const { now, settings, resource } = context;
    const isNear = (end: string): boolean => Date.parse(end) - now.getTime() < settings.minDaysLeft * day;
    const authority = instance.CACertificateIdentifier ?? instance.CertificateDetails?.CAIdentifier;
    const end = endOfAuthority(authority, resource.region);
    if (end !== undefined && isNear(end)) return `its authority ${authority ?? ''} ends on ${end}`;
    const till =
      instance.CertificateDetails?.ValidTill ??
      context.observed.CertificateValidTill ??
      context.all('Demarc::RDS::CertificateAuthority').find((each) => each.CertificateIdentifier === authority)?.ValidTill;
    return till !== undefined && isNear(till) && `its certificate ends on ${till.slice(0, 10)}`;
  },
  fix: () => ({ CACertificateIdentifier: 'rds-ca-rsa2048-g1' }),
  command: (name) => modifyInstance('rds', name, '--ca-certificate-identifier', 'rds-ca-rsa2048-g1'),
});
