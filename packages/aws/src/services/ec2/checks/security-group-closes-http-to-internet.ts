import { all } from '@demarc/model';
import { checkEach, type ContextOf } from '../../../kit.ts';
import { admitsInternet, opens, portsOf, type Ingress } from '../opens-to.ts';
import { revoke } from '../revoke.ts';

const http = { tcp: [80] };

const isOpen = (rule: Ingress, target: ContextOf['target']): boolean =>
  all(
    () => opens(rule, http),
    () => admitsInternet(rule, target),
  );

/** A check of its own, not a member of the family of ports: a public web server that redirects to HTTPS fails it on purpose. */
export default checkEach('AWS::EC2::SecurityGroup', {
  title: 'Security group closes plain HTTP to the internet',
  risk: 'Whatever is sent to port 80 can be read and changed on its way',
  severity: 'low',
  domain: 'net.perimeter',
  why: 'Plain HTTP is only good for a redirect to HTTPS, which a load balancer or CloudFront can give without an open group.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
  equivalents: { checkov: ['CKV_AWS_260'] },
  each: (group) => group.SecurityGroupIngress,
  failing: (rule, { target }) => isOpen(rule, target) && `${portsOf(rule)} open to the internet`,
  fix: (group, { target }) => ({
    SecurityGroupIngress: (group.SecurityGroupIngress ?? []).filter((rule) => !isOpen(rule, target)),
  }),
  command: (id, group, { target }) =>
    revoke(
      id,
      'ingress',
      (group.SecurityGroupIngress ?? []).filter((rule) => isOpen(rule, target)),
    ),
});
