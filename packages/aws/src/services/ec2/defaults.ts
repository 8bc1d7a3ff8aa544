import { defaults } from '../../canonical/defaults.ts';

const securityGroup = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html'; // 2026-11-26

/** What EC2 gives when a template does not say. */
export default defaults({
  'AWS::EC2::SecurityGroup': [
    {
      path: 'SecurityGroupEgress',
      value: [
        { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
        { IpProtocol: '-1', CidrIpv6: '::/0' },
      ],
      says: 'A group that is made without egress rules lets all traffic out',
      source: securityGroup,
      alsoEmpty: true,
    },
  ],
});
