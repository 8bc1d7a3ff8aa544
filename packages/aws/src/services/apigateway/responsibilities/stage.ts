import { aws, both, has, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGateway::Stage',
  { title: 'REST API stage', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...apiAndEdge,
    'resil.ha': both(
      'Runs the stage over several Zones.',
      'Set throttles and back-end timeouts, so that a surge does not take the back end down.',
      ours,
    ),
    'crypto.certs': [
      aws("Renews the default endpoint's certificate.", 'Rotate client certificates that back ends check.', ours),
      {
        id: 'apigateway-stage-client-certificate-id',
        owner: 'customer',
        says: 'The back end trusts a client certificate that expires.',
        awsDoes: 'Presents the client certificate to the back end.',
        youDo: 'Replace the certificate, here and at the back end, before it ends.',
        source: ours,
        when: (stage) => has(stage, 'ClientCertificateId'),
      },
    ],
    'crypto.transit': aws('Serves stages over HTTPS only.', 'Choose the TLS policy of your own domains.', ours),
    'net.segment': none('a stage has no place in a subnet'),
    'log.audit': [
      apiAndEdge['log.audit'],
      {
        id: 'apigateway-stage-access-logs',
        owner: 'shared',
        says: 'AWS writes access logs; keeping and reading them is yours.',
        awsDoes: 'Writes access logs where you say.',
        youDo: 'Keep and read the access logs.',
        source: ours,
        when: (stage) => has(stage.AccessLogSetting, 'DestinationArn'),
      },
    ],
  },
);
