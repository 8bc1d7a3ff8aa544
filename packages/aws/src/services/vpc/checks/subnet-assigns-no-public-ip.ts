import { check } from '../../../kit.ts';
import { publicAddresses } from '../pages.ts';

/** A subnet gives no addresses unless it is told to; those that AWS makes with a default VPC do. */
export default check('AWS::EC2::Subnet', {
  title: 'Subnet hands out no public IP addresses',
  risk: 'Every machine that is started here stands on the internet, whether or not anyone thought of it',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'A machine that needs a public address can ask for it; what a subnet hands out is easily forgotten.',
  source: publicAddresses,
  equivalents: {
    prowler: ['vpc_subnet_no_public_ip_by_default'],
    checkov: ['CKV_AWS_130'],
    trivy: ['AWS-0164'],
    guard: ['SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED'],
    fsbp: ['EC2.15'],
    config: ['subnet-auto-assign-public-ip-disabled'],
  },
  failing: (subnet) => subnet.MapPublicIpOnLaunch === true && 'instances that are started here get a public IP address',
  fix: () => ({ MapPublicIpOnLaunch: false }),
  command: (name) => ['ec2', 'modify-subnet-attribute', '--subnet-id', name, '--no-map-public-ip-on-launch'],
});
