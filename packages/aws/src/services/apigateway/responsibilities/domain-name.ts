import { aws, has, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGateway::DomainName',
  { title: 'REST API custom domain', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'app.protection': none('filtering belongs to the stage behind the domain'),
    'resil.ha': aws('Serves the domain over several Zones.', 'Point DNS with health checks.', ours),
    'crypto.certs': [
      apiAndEdge['crypto.certs'],
      {
        id: 'apigateway-domain-name-trust-store',
        owner: 'customer',
        says: 'Client certificates are checked against your trust store.',
        awsDoes: 'Checks client certificates against your file.',
        youDo: 'Keep the trust store current, and take revoked authorities out.',
        source: ours,
        when: (name) => has(name.MutualTlsAuthentication, 'TruststoreUri'),
      },
      {
        id: 'apigateway-domain-name-imported-certificate',
        owner: 'customer',
        says: 'An imported or private certificate serves the domain: replacing it is yours.',
        awsDoes: 'Serves the certificate that you imported.',
        youDo: 'Replace the imported certificate before it ends.',
        source: ours,
        when: (name) => has(name, 'OwnershipVerificationCertificateArn'),
      },
    ],
    'data.retention': none('a domain keeps no requests'),
  },
);
