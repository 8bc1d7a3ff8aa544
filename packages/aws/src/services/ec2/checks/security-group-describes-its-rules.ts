import { any } from '@demarc/model';
import { check } from '../../../kit.ts';

interface Rule {
  readonly IpProtocol?: string | undefined;
  readonly CidrIp?: string | undefined;
  readonly CidrIpv6?: string | undefined;
  readonly Description?: string | undefined;
}

/** The rules that AWS gives to a group which has none of its own for what leaves it: nobody wrote them, so nobody described them. */
const isOfAws = ({ IpProtocol, CidrIp, CidrIpv6 }: Rule): boolean => IpProtocol === '-1' && (CidrIp === '0.0.0.0/0' || CidrIpv6 === '::/0');

const isUndescribed = ({ Description }: Rule): boolean => Description === undefined || Description.trim() === '';

/** The group itself must have a description in AWS; its rules need none. */
export default check('AWS::EC2::SecurityGroup', {
  title: 'Security group describes its rules',
  risk: 'Nobody dares to remove a rule, because nobody knows what it was for',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A rule that says what it is for can be judged, and taken out when that is gone.',
  equivalents: {
    catalogue: ['ec2-resources-have-descriptions'],
    checkov: ['CKV_AWS_23'],
    trivy: ['AWS-0099', 'AWS-0124'],
    guard: ['SECURITY_GROUP_DESCRIPTION_RULE'],
    cfnNag: ['W36'],
  },
  failing: (group) =>
    any(
      () => group.SecurityGroupIngress?.some(isUndescribed),
      () => group.SecurityGroupEgress?.some((rule) => isUndescribed(rule) && !isOfAws(rule)),
    ) && 'a rule has no description',
  // No fix: what a rule is for nobody but you can say.
});
