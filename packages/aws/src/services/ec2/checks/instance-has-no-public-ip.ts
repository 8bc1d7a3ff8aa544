import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { hasOwnAddress, someInterface } from '../interfaces.ts';
import { isLaunchable } from '../launch.ts';

/**
 * An address comes from the launch (its interfaces, else its subnet) or is attached later. EC2 gives one only to a single new interface:
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-instance-network-interface-specification/associate-public-ip-address.html
 */
export default check('AWS::EC2::Instance', {
  title: 'Instance has no public IP address',
  risk: 'The machine stands on the internet; only its security groups are between it and everyone',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'Behind a load balancer, with Session Manager and a NAT gateway, a machine needs no address of its own that scanners can find.',
  source:
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-instance-network-interface-specification/associate-public-ip-address.html',
  equivalents: {
    prowler: ['ec2_instance_public_ip'],
    checkov: ['CKV_AWS_88'],
    guard: ['EC2_INSTANCE_NO_PUBLIC_IP'],
    fsbp: ['EC2.9'],
    config: ['ec2-instance-no-public-ip'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'it looks neither at the subnet nor at Elastic IP addresses',
      source:
        'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-instance-network-interface-specification/associate-public-ip-address.html',
    },
  ],
  applies: isLaunchable,
  failing: (instance, context) =>
    any(
      () => hasOwnAddress(instance, context),
      () => someInterface(instance, context, (one) => one.hasPublicAddress('ipv4')),
    ) && 'it has a public IP address',
});
