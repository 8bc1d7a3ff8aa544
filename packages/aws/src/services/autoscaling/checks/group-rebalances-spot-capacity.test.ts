import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './group-rebalances-spot-capacity.ts';

const group = { MinSize: '1', MaxSize: '2' };
const specification = { LaunchTemplateId: 'lt-1', Version: '1' };
const mixed = (InstancesDistribution: object, properties: object = {}): object => ({
  ...group,
  MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: specification }, InstancesDistribution },
  ...properties,
});
const template = (data: object = { InstanceType: 'm7i.large' }): Other =>
  other('AWS::EC2::LaunchTemplate', { LaunchTemplateName: 'web', LaunchTemplateData: data }, 'lt-1');
const plain = { with: [template()] };
const half = { OnDemandPercentageAboveBaseCapacity: 50 };
const spot = { InstanceMarketOptions: { MarketType: 'spot' } };
const configuration = (properties: object): Other =>
  other('AWS::AutoScaling::LaunchConfiguration', { ImageId: 'ami-1', ...properties }, 'lc-1');

table(rule, {
  'half of it Spot, replaced in time': ['pass', mixed(half, { CapacityRebalance: true }), plain],
  'half of it Spot': ['fail', mixed(half), { ...plain, says: 'after they are gone' }],
  'half of it Spot, switched off': ['fail', mixed(half, { CapacityRebalance: false }), plain],
  'all of it Spot': ['fail', mixed({ OnDemandPercentageAboveBaseCapacity: 0, OnDemandBaseCapacity: 2 }), plain],
  'all of it On-Demand': ['not asked', mixed({ OnDemandPercentageAboveBaseCapacity: 100 }), plain],
  'a share that is not said, where defaults are left out': ['not asked', mixed({ OnDemandBaseCapacity: 1 }), plain],
  'no policy': ['not asked', { ...group, LaunchTemplate: specification }, plain],
  'a template that asks for Spot': ['fail', { ...group, LaunchTemplate: specification }, { with: [template(spot)] }],
  'a template that asks for Spot, by its name': [
    'fail',
    { ...group, LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' } },
    { with: [template(spot)] },
  ],
  'a launch configuration with a Spot price': [
    'fail',
    { ...group, LaunchConfigurationName: 'lc-1' },
    { with: [configuration({ SpotPrice: '0.05' })] },
  ],
  'a launch configuration without': ['not asked', { ...group, LaunchConfigurationName: 'lc-1' }, { with: [configuration({})] }],
  'a template that is not here': ['unknown', { ...group, LaunchTemplate: { LaunchTemplateId: 'lt-9' } }],
  'a template that is not here, replaced in time': [
    'pass',
    { ...group, CapacityRebalance: true, LaunchTemplate: { LaunchTemplateId: 'lt-9' } },
  ],
  'a share that a parameter sets': ['unknown', mixed({ OnDemandPercentageAboveBaseCapacity: unresolved }), plain],
  'a share that a parameter sets, replaced in time': [
    'pass',
    mixed({ OnDemandPercentageAboveBaseCapacity: unresolved }, { CapacityRebalance: true }),
    plain,
  ],
  'some Spot either way': ['fail', mixed({ OnDemandPercentageAboveBaseCapacity: oneOf(0, 50) }), plain],
  'Spot or none': ['unknown', mixed({ OnDemandPercentageAboveBaseCapacity: oneOf(50, 100) }), plain],
  'a parameter decides': ['unknown', mixed(half, { CapacityRebalance: unresolved }), plain],
});
