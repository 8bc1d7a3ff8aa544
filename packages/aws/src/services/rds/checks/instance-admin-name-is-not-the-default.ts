import { has, is } from '@demarc/model';
import { check, type ContextOf } from '../../../kit.ts';
import { hasSource, inherited, isReplica, standsAlone, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** Members of a cluster have the cluster's administrator, a replica its source's: asked there. A restored database has that of its snapshot. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database admin does not have the default name',
  risk: 'Half of the login of this database’s administrator is known to everyone',
  severity: 'low',
  domain: 'iam.identity',
  why: 'Whoever guesses passwords starts with the names that RDS proposes. The name is fixed when the database is made: another one means a new database, and moving the data.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_default_admin'],
    fsbp: ['RDS.25'],
    config: ['rds-instance-default-admin-check'],
  },
  settings: { defaultNames: ['admin', 'postgres'] },
  applies: (instance) => standsAlone(instance) && !isReplica(instance),
  failing(instance, context) {
    const defaults = context.settings.defaultNames.map(String);
    return hasName(instance, context, defaults) && 'the administrator has the name that RDS proposes; another one means a new database';
  },
  fix: (instance) => (hasSource(instance) ? {} : { MasterUsername: 'keeper' }), // beside a source, CloudFormation wants no name
});

function hasName(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>, names: readonly string[]): boolean {
  if (is(instance, 'MasterUsername', ...names)) return true;
  if (has(instance, 'MasterUsername')) return false;
  const name = inherited<string>(instance, context, {
    instance: (source) => source.MasterUsername,
    cluster: (source) => source.MasterUsername,
    snapshot: (source) => source.MasterUsername,
  });
  return names.some((each) => each === name);
}
