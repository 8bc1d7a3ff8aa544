import { all } from '@demarc/model';
import { check } from '../../../kit.ts';
import { groupAdmits } from '../../ec2/exposure.ts';
import { blocksInternet, hasInternetRoute } from '../../ec2/internet-route.ts';
import { subnetAdmits } from '../../ec2/network-acl.ts';
import { opens } from '../../ec2/opens-to.ts';
import { portsOf, someGroup, someSubnet } from '../placement.ts';

const publiclyAccessible =
  'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/publicly-accessible.html';

/** A public address alone exposes nothing: a group must admit everyone on the port, and a subnet have a route. RDS gives no public IPv6 addresses. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database cannot be reached from the internet',
  risk: 'Anyone on the internet can try to log in to the database',
  severity: 'critical',
  domain: 'net.perimeter',
  why: 'Here the public address, the security group and the route line up: one weak password is then all that is left.',
  source: publiclyAccessible,
  equivalents: { prowler: ['rds_instance_no_public_access'] },
  applies: (instance) => instance.Engine !== 'neptune' && instance.Engine !== 'docdb', // they answer RDS's calls and have types of their own
  failing: (instance, context) =>
    all(
      () => instance.PubliclyAccessible === true,
      () => {
        const ports = { tcp: portsOf(instance, context) };
        return someGroup(instance, context, (group) => groupAdmits(group, context, (rule) => opens(rule, ports), 'ipv4'));
      },
      () =>
        someSubnet(
          instance,
          context,
          (subnet) =>
            hasInternetRoute(subnet, 'ipv4', context) &&
            subnetAdmits(subnet, { tcp: portsOf(instance, context) }, 'ipv4', context) &&
            !blocksInternet(subnet, context),
        ),
    ) && 'it has a public address, a group that admits everyone, and a subnet of its group has a route to the internet',
  fix: () => ({ PubliclyAccessible: false }),
  command: (name) => ['rds', 'modify-db-instance', '--db-instance-identifier', name, '--no-publicly-accessible', '--apply-immediately'],
});
