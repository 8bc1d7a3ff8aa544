import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** Public endpoints are off unless an instance asks for one; the cluster has no such switch. */
export default check('AWS::Neptune::DBInstance', {
  title: 'Neptune instance asks for no public address',
  risk: 'The endpoint of this graph has an address on the internet; only the security group stands before it',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'A database should be reached through your network. IAM is then required, but one rule that is too wide lets everyone try.',
  source: userGuide('neptune-public-endpoints'),
  equivalents: { checkov: ['CKV_AWS_102'] },
  failing: (instance) => instance.PubliclyAccessible === true && 'its endpoint is public',
  fix: () => ({ PubliclyAccessible: false }),
  command: (name) => modifyInstance('neptune', name, '--no-publicly-accessible'),
});
