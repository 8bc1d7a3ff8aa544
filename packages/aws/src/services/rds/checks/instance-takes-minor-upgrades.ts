import { any } from '@demarc/model';
import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { inherited, isCustom, isOfRds, isReplica } from '../instance.ts';
import { instanceProperties, userGuide } from '../pages.ts';

/** On unless someone turns it off; a replica has it from its source. Members of a cluster have it each for itself. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database takes minor engine upgrades by itself',
  risk: 'Known faults of the engine stay open in this database until somebody thinks of an upgrade',
  severity: 'medium',
  domain: 'engine.patch',
  why: 'Minor versions carry the security fixes of the engine. Applied in the maintenance window, nobody has to remember them.',
  source: userGuide('USER_UpgradeDBInstance'),
  equivalents: {
    prowler: ['rds_instance_minor_version_upgrade_enabled'],
    checkov: ['CKV_AWS_226'],
    guard: ['RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED'],
    fsbp: ['RDS.13'],
    config: ['rds-automatic-minor-version-upgrade-enabled'],
  },
  differs: [
    {
      from: 'guard RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED',
      because: 'It fails a database that does not set it; it is on by default.',
      source: instanceProperties,
    },
  ],
  applies: (instance) => isOfRds(instance) && any(() => !isCustom(instance)), // which its customer patches; where nobody knows, both are tried
  failing(instance, context) {
    const takes =
      instance.AutoMinorVersionUpgrade ??
      (isReplica(instance)
        ? inherited<boolean>(instance, context, {
            instance: (source) => source.AutoMinorVersionUpgrade,
            cluster: (source) => source.AutoMinorVersionUpgrade,
            snapshot: () => undefined,
          })
        : undefined);
    return takes === false && 'minor versions are not applied by themselves';
  },
  fix: () => ({ AutoMinorVersionUpgrade: true }),
  command: (name) => modifyInstance('rds', name, '--auto-minor-version-upgrade'),
});
