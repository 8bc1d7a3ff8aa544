import { all, any, has } from '@demarc/model';
import { check, type AllTypes, type ContextOf } from '../../../kit.ts';
import { isLaunchable, launchTemplateSays, type LaunchTemplateData } from '../launch.ts';

type Instance = AllTypes['AWS::EC2::Instance'];
type Context = ContextOf<'AWS::EC2::Instance'>;
type Interface = NonNullable<Instance['NetworkInterfaces']>[number] | NonNullable<LaunchTemplateData['NetworkInterfaces']>[number];

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
      () => has(instance, 'PublicIp'),
      () => hasElasticIp(instance, context),
      () => getsAddressAtLaunch(instance, context),
    ) && 'it has a public IP address',
});

const hasElasticIp = (instance: Instance, { referrers, all: every }: Context): boolean =>
  any(
    () => referrers('AWS::EC2::EIP', 'InstanceId').some(() => true),
    () => referrers('AWS::EC2::EIPAssociation', 'InstanceId').some(() => true),
    () =>
      instance.NetworkInterfaces?.some((own) =>
        all(
          () => own.NetworkInterfaceId !== undefined,
          () => every('AWS::EC2::EIPAssociation').some((association) => association.NetworkInterfaceId === own.NetworkInterfaceId),
        ),
      ),
  );

/** What runs already has its address or none: its subnet speaks of the next launch only. */
const getsAddressAtLaunch = (instance: Instance, context: Context): boolean =>
  all(
    () => !has(instance, 'InstanceId'),
    () => (instance.NetworkInterfaces === undefined ? templateAssigns(instance, context) : assigned(instance.NetworkInterfaces, context)),
  );

function templateAssigns(instance: Instance, context: Context): boolean {
  if (launchTemplateSays(instance, context, (data) => has(data, 'NetworkInterfaces')))
    return launchTemplateSays(instance, context, (data) => assigned(data.NetworkInterfaces ?? [], context));
  if (instance.SubnetId !== undefined) return subnetAssigns(instance.SubnetId, context);
  return instance.LaunchTemplate !== undefined && context.observed.PublicIp !== undefined; // a default subnet
}

const assigned = (interfaces: readonly Interface[], context: Context): boolean =>
  any(
    () => interfaces.some((each) => each.AssociatePublicIpAddress === true),
    () =>
      all(
        () => interfaces.length === 1,
        () =>
          interfaces.every((each) =>
            all(
              () => each.AssociatePublicIpAddress === undefined,
              () => each.NetworkInterfaceId === undefined,
              () => (each.SubnetId === undefined ? context.observed.PublicIp !== undefined : subnetAssigns(each.SubnetId, context)),
            ),
          ),
      ),
  );

const subnetAssigns = (id: string, { target }: Context): boolean => target('AWS::EC2::Subnet', id).MapPublicIpOnLaunch === true;
