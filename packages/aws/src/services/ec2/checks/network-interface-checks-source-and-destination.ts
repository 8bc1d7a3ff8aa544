import { check } from '../../../kit.ts';

/** On, unless it is switched off. A NAT instance, a firewall or a router of your own must switch it off: waive those. */
export default check('AWS::EC2::NetworkInterface', {
  title: 'Network interface checks source and destination',
  risk: 'This machine can pass on, or fake, the traffic of others',
  severity: 'low',
  domain: 'net.segment',
  why: 'A machine that is no router sends only what is its own; with the check it cannot do otherwise, even after a break-in.',
  source:
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-modify-instance-attribute-request/source-dest-check.html',
  equivalents: { fsbp: ['EC2.180'], config: ['ec2-enis-source-destination-check-enabled'] },
  failing: (own) => own.SourceDestCheck === false && 'source and destination are not checked',
  fix: () => ({ SourceDestCheck: true }),
  command: (name) => ['ec2', 'modify-network-interface-attribute', '--network-interface-id', name, '--source-dest-check'],
});
