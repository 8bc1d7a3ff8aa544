import { any } from '@demarc/model';
import { check, type AllTypes, type ContextOf } from '../../../kit.ts';
import { holdsDifferent, zoneOf } from '../../vpc/subnets.ts';
import { controls } from '../pages.ts';

type Group = AllTypes['AWS::AutoScaling::AutoScalingGroup'];

/** The subnets of the group decide, and their Zones; without subnets, the Zones that it names. A subnet that leaves its Zone to AWS counts for none. */
export default check('AWS::AutoScaling::AutoScalingGroup', {
  title: 'Group spans several Availability Zones',
  risk: 'When one Availability Zone fails, the whole group stands still',
  severity: 'medium',
  domain: 'resil.ha',
  why: 'A group replaces what is lost only where it may launch; with a second Zone it goes on there.',
  source: controls,
  equivalents: { prowler: ['autoscaling_group_multiple_az'], fsbp: ['AutoScaling.2'], config: ['autoscaling-multiple-az'] },
  settings: { minAvailabilityZones: 2 },
  failing: (group, { target, settings }) =>
    !spans(group, settings.minAvailabilityZones, target) && `it is in fewer than ${settings.minAvailabilityZones} Availability Zones`,
  // No fix: which Zones and subnets nobody but you can say.
});

const spans = (group: Group, least: number, target: ContextOf['target']): boolean =>
  any(
    () => holdsDifferent(group.VPCZoneIdentifier ?? [], least, (id) => zoneOf(target('AWS::EC2::Subnet', id))),
    () => holdsDifferent(group.AvailabilityZones ?? [], least, (zone) => zone),
    () => holdsDifferent(group.AvailabilityZoneIds ?? [], least, (zone) => zone),
  );
