import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::DomainName',
  { title: 'HTTP API custom domain', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
    'crypto.certs': both(
      'Serves the ACM certificate that the name refers to, and checks client certificates against the trust store that you keep in S3.',
      'Name a certificate that ACM renews; where clients must show one, keep the trust store current.',
      ours,
    ),
    'net.perimeter': you(
      'Answers under this name, and leaves the default endpoint of the API open beside it.',
      'Switch the default endpoint off where only this name, with its client certificates, may answer.',
      ours,
    ),
  },
);
