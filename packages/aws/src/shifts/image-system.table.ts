import { Hole } from '@demarc/model';
import type { ShiftRow } from '../shifts.table.ts';
import { other, type Other } from '../testing/world.ts';

/** A public parameter for each system, as a template names it. */
const parameters: Readonly<Record<string, string>> = {
  'amazon-linux-2023': 'ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  'amazon-linux-2': 'ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2',
  'amazon-linux-1': 'ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2',
  'ubuntu-24-04': 'canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
  'ubuntu-22-04': 'canonical/ubuntu/server/jammy/stable/current/amd64/hvm/ebs-gp2/ami-id',
  'ubuntu-20-04': 'canonical/ubuntu/server/20.04/stable/current/amd64/hvm/ebs-gp2/ami-id',
  'ubuntu-18-04': 'canonical/ubuntu/server/18.04/stable/current/amd64/hvm/ebs-gp2/ami-id',
  'windows-server-2025': 'ami-windows-latest/Windows_Server-2025-English-Full-Base',
  'windows-server-2022': 'ami-windows-latest/Windows_Server-2022-English-Full-Base',
  'windows-server-2019': 'ami-windows-latest/Windows_Server-2019-English-Core-Base',
  'windows-server-2016': 'ami-windows-latest/Windows_Server-2016-English-Full-Base',
  'windows-server-2012': 'ami-windows-latest/Windows_Server-2012-R2_RTM-English-64Bit-Base',
  bottlerocket: 'bottlerocket/aws-k8s-1.33/x86_64/latest/image_id',
  'support-ended': 'ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2',
};

/** An image that is looked up in the Parameter Store when the thing is made. */
export const imageOf = (name: string): Hole =>
  new Hole('unresolved', 'it is the value of an SSM parameter', { present: true, reference: `{{resolve:ssm:/aws/service/${name}}}` });

/** How each type comes to its image. */
const types: Readonly<Record<string, { readonly id: string; given: (image: Hole) => object; with?: (image: Hole) => readonly Other[] }>> = {
  'AWS::EC2::Instance': { id: 'ec2-instance', given: (ImageId) => ({ ImageId }) },
  'AWS::EC2::LaunchTemplate': { id: 'ec2-launch-template', given: (ImageId) => ({ LaunchTemplateData: { ImageId } }) },
  'AWS::AutoScaling::LaunchConfiguration': { id: 'autoscaling-launch-configuration', given: (ImageId) => ({ ImageId }) },
  'AWS::AutoScaling::AutoScalingGroup': {
    id: 'autoscaling-auto-scaling-group',
    given: () => ({ LaunchConfigurationName: 'configuration' }),
    with: (ImageId) => [other('AWS::AutoScaling::LaunchConfiguration', { ImageId }, 'configuration')],
  },
};

/** A row for each system in an image, of each type that has one. */
export const imageSystemRows: readonly ShiftRow[] = Object.entries(types).flatMap(([type, { id, given, with: others }]) =>
  Object.entries(parameters).map(([system, name]) => ({
    type,
    domain: 'os.guest',
    shift: `${id}-image-${system}`,
    owner: 'customer',
    given: given(imageOf(name)),
    ...(others && { with: others(imageOf(name)) }),
    now: '2026-11-26',
  })),
);
