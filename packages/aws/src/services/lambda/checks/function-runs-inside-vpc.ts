import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isInVpc, runsOnManagedInstances } from '../vpc.ts';

/** Outside a VPC of yours no security group and no route says where a function may connect to. It is no safer in itself: only what it may reach is. */
export default check('AWS::Lambda::Function', {
  title: 'Function runs inside a VPC',
  risk: 'This function may connect to any address of the internet',
  severity: 'low',
  domain: 'net.perimeter',
  why: 'In your VPC, routes and security groups decide where the code may connect to, and flow logs tell where it did.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-vpcconfig.html',
  equivalents: {
    prowler: ['awslambda_function_inside_vpc'],
    checkov: ['CKV_AWS_117'],
    fsbp: ['Lambda.3'],
    config: ['lambda-inside-vpc'],
  },
  differs: [
    {
      from: 'fsbp:Lambda.3',
      because: "a function on managed instances runs in its capacity provider's VPC",
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html',
    },
  ],
  failing: (fn) =>
    !any(
      () => isInVpc(fn),
      () => runsOnManagedInstances(fn),
    ) && 'no subnets',
  // No fix: a function in a VPC reaches only what its subnets reach, and which these shall be nobody but you can say.
});
