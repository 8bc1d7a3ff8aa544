import { all, any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isOnInternet } from '../exposure.ts';
import { isLaunchable, launchTemplateSays } from '../launch.ts';

/** The reverse of `ec2-instance-has-instance-profile`: a role is right on a machine, and the first prize on one that everyone can address. */
export default check('AWS::EC2::Instance', {
  title: 'Instance on the internet holds no role',
  risk: 'Whoever breaks into this machine from the internet gets credentials of the account with it',
  severity: 'medium',
  domain: 'iam.authz',
  why: 'Behind a load balancer the same role is out of reach of a scanner; on the edge, one flaw in a server hands it out.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  equivalents: { prowler: ['ec2_instance_internet_facing_with_instance_profile'] },
  differs: [
    {
      from: 'prowler',
      because: 'it takes a public IPv4 address for the internet, and asks neither route nor IPv6',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
    },
  ],
  applies: isLaunchable,
  failing: (instance, context) =>
    all(
      () =>
        any(
          () => has(instance, 'IamInstanceProfile'),
          () => launchTemplateSays(instance, context, (data) => has(data, 'IamInstanceProfile')),
        ),
      () => isOnInternet(instance, context),
    ) && 'it holds a role and can be addressed from the internet',
});
