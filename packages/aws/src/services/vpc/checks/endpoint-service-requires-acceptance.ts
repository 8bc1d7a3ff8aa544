import { check } from '../../../kit.ts';
import { servicePermissions } from '../pages.ts';

/** Whoever is allowed to connect does so at once, unless the service asks its owner first. What is not said AWS's documentation does not tell. */
export default check('AWS::EC2::VPCEndpointService', {
  title: 'Endpoint service approves each connection',
  risk: 'Everyone who may connect to this service is connected without being looked at',
  severity: 'medium',
  domain: 'net.segment',
  why: 'A connection that someone must accept shows a wrong permission before it is used.',
  source: servicePermissions,
  equivalents: { checkov: ['CKV_AWS_123'] },
  failing: (service) => service.AcceptanceRequired !== true && 'connections are accepted without a question',
  fix: () => ({ AcceptanceRequired: true }),
  command: (name) => ['ec2', 'modify-vpc-endpoint-service-configuration', '--service-id', name, '--acceptance-required'],
});
