import { check } from '../../../kit.ts';
import { endpointServiceOverview } from '../pages.ts';

/** Where acceptance is off, whoever is allowed to connect does so at once. A service that does not say asks its owner. */
export default check('AWS::EC2::VPCEndpointService', {
  title: 'Endpoint service approves each connection',
  risk: 'Everyone who may connect to this service is connected without being looked at',
  severity: 'medium',
  domain: 'net.segment',
  why: 'A connection that someone must accept shows a wrong permission before it is used.',
  source: endpointServiceOverview,
  equivalents: { checkov: ['CKV_AWS_123'] },
  differs: [
    {
      from: 'checkov',
      because: 'a service that does not say must accept each connection by hand',
      source: endpointServiceOverview,
    },
  ],
  failing: (service) => service.AcceptanceRequired !== true && 'connections are accepted without a question',
  fix: () => ({ AcceptanceRequired: true }),
  command: (name) => ['ec2', 'modify-vpc-endpoint-service-configuration', '--service-id', name, '--acceptance-required'],
});
