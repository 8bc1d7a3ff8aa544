import { is } from '@demarc/model';
import { check } from '../../../kit.ts';

/** It matters once the gateway is shared with other accounts; whether it is shared is written elsewhere, and may change. */
export default check('AWS::EC2::TransitGateway', {
  title: 'Transit gateway does not accept attachments by itself',
  risk: 'Whoever this gateway is shared with joins its network without being looked at',
  severity: 'medium',
  domain: 'net.segment',
  why: 'An attachment that someone must accept shows a wrong network before it is routed to all others.',
  source:
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-transit-gateway-request-options/auto-accept-shared-attachments.html',
  equivalents: {
    prowler: ['ec2_transitgateway_auto_accept_vpc_attachments'],
    checkov: ['CKV_AWS_331'],
    fsbp: ['EC2.23'],
    config: ['ec2-transit-gateway-auto-vpc-attach-disabled'],
  },
  failing: (gateway) => is(gateway, 'AutoAcceptSharedAttachments', 'enable') && 'attachments are accepted without a question',
  fix: () => ({ AutoAcceptSharedAttachments: 'disable' }),
  command: (name) => ['ec2', 'modify-transit-gateway', '--transit-gateway-id', name, '--options', 'AutoAcceptSharedAttachments=disable'],
});
