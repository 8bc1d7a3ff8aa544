import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-is-used.ts';

type Other = ReturnType<typeof other>;
const group = { GroupDescription: 'web', VpcId: 'vpc-1' };
const instance = (SecurityGroupIds: unknown): Other => other('AWS::EC2::Instance', { SecurityGroupIds });
const admits = (SourceSecurityGroupId: unknown): Other =>
  other('AWS::EC2::SecurityGroup', { SecurityGroupIngress: [{ IpProtocol: '-1', SourceSecurityGroupId }] }, 'sg-2');

table(rule, {
  'nobody names it': ['fail', group, { says: 'nothing uses it' }],
  'an instance': ['pass', group, { with: [instance(['sg-2', 'self'])] }],
  'an instance with another group': ['fail', group, { with: [instance(['sg-2'])] }],
  'an interface of an instance': [
    'pass',
    group,
    { with: [other('AWS::EC2::Instance', { NetworkInterfaces: [{ DeviceIndex: '0', GroupSet: ['self'] }] })] },
  ],
  'an instance by the name of the group': [
    'pass',
    { ...group, GroupName: 'web' },
    { names: ['web'], with: [other('AWS::EC2::Instance', { SecurityGroups: ['web'] })] },
  ],
  'a network interface': ['pass', group, { with: [other('AWS::EC2::NetworkInterface', { GroupSet: ['self'] })] }],
  'a launch template': [
    'pass',
    group,
    { with: [other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { SecurityGroupIds: ['self'] } })] },
  ],
  'an interface of a launch template': [
    'pass',
    group,
    { with: [other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { NetworkInterfaces: [{ DeviceIndex: 0, Groups: ['self'] }] } })] },
  ],
  'a function': ['pass', group, { with: [other('AWS::Lambda::Function', { VpcConfig: { SecurityGroupIds: ['self'] } })] }],
  'a database': ['pass', group, { with: [other('AWS::RDS::DBInstance', { VPCSecurityGroups: ['self'] })] }],
  'a load balancer': ['pass', group, { with: [other('AWS::ElasticLoadBalancingV2::LoadBalancer', { SecurityGroups: ['self'] })] }],
  'an endpoint': ['pass', group, { with: [other('AWS::EC2::VPCEndpoint', { SecurityGroupIds: ['self'] })] }],
  'a container service': [
    'pass',
    group,
    { with: [other('AWS::ECS::Service', { NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: ['self'] } } })] },
  ],
  'a node group, which lets it in': [
    'pass',
    group,
    { with: [other('AWS::EKS::Nodegroup', { RemoteAccess: { SourceSecurityGroups: ['self'] } })] },
  ],
  'an option of Elastic Beanstalk': [
    'pass',
    group,
    {
      with: [
        other('AWS::ElasticBeanstalk::Environment', {
          OptionSettings: [{ Namespace: 'aws:autoscaling:launchconfiguration', OptionName: 'SecurityGroups', Value: 'self' }],
        }),
      ],
    },
  ],
  'a rule of another group': ['pass', group, { with: [admits('self')] }],
  'a rule of another group, that goes out': [
    'pass',
    group,
    {
      with: [other('AWS::EC2::SecurityGroup', { SecurityGroupEgress: [{ IpProtocol: '-1', DestinationSecurityGroupId: 'self' }] }, 'sg-2')],
    },
  ],
  'only a rule of its own': ['fail', { ...group, SecurityGroupIngress: [{ IpProtocol: '-1', SourceSecurityGroupId: 'self' }] }],
  'a rule of its own and one of another': [
    'pass',
    { ...group, SecurityGroupIngress: [{ IpProtocol: '-1', SourceSecurityGroupId: 'self' }] },
    { with: [admits('self')] },
  ],
  'a rule of another group about a third': ['fail', group, { with: [admits('sg-3')] }],
  'an instance with groups by a parameter': ['unknown', group, { with: [instance(unresolved)] }],
  'an instance with one group by a parameter, and this one': ['pass', group, { with: [instance([unresolved, 'self'])] }],
  'an instance by a condition': ['unknown', group, { with: [instance([oneOf('self', 'sg-2')])] }],
  'an instance with more groups than are known': ['unknown', group, { with: [instance(['sg-2', more])] }],
  'functions were not read': ['unknown', group, { unread: ['AWS::Lambda::Function'] }],
  'functions were not read, but an instance has it': ['pass', group, { with: [instance(['self'])], unread: ['AWS::Lambda::Function'] }],
  'the default group': ['not asked', { ...group, GroupName: 'default' }],
  'a group whose name is not known': ['unknown', { ...group, GroupName: unresolved }],
});
