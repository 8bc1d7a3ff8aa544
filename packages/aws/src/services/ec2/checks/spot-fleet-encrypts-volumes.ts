import { checkEach } from '../../../kit.ts';
import { encryptionByDefault } from '../pages.ts';
import { encrypted, isUnencrypted } from '../volumes.ts';

/** The volumes that its launch specifications name. A fleet that launches from templates has none: those are asked themselves. */
export default checkEach('AWS::EC2::SpotFleet', {
  title: 'Spot fleet encrypts its volumes',
  risk: 'What is on the disks of the fleet can be read by whoever gets a snapshot of them',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'Encryption of EBS costs nothing and cannot be switched on later: every volume would have to be made anew.',
  source: encryptionByDefault,
  equivalents: { fsbp: ['EC2.173'], config: ['ec2-spot-fleet-request-ct-encryption-at-rest'] },
  differs: [
    {
      from: 'config',
      because: 'a volume that does not say may be encrypted by the account or by its snapshot',
      source: encryptionByDefault,
    },
  ],
  applies: (fleet) =>
    fleet.SpotFleetRequestConfigData?.LaunchSpecifications?.some((launch) => launch.BlockDeviceMappings !== undefined) ?? false,
  each: (fleet) => fleet.SpotFleetRequestConfigData?.LaunchSpecifications,
  failing: (launch) => (launch.BlockDeviceMappings?.some(isUnencrypted) ?? false) && 'a volume is not encrypted',
  fix: (fleet) => ({
    SpotFleetRequestConfigData: {
      LaunchSpecifications: (fleet.SpotFleetRequestConfigData?.LaunchSpecifications ?? []).map((launch) => ({
        ...launch,
        BlockDeviceMappings: encrypted(launch.BlockDeviceMappings),
      })),
    },
  }),
});
