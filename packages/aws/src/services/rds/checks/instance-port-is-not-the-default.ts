import { check, type ContextOf } from '../../../kit.ts';
import { inherited, running, standsAlone, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';
import { defaultPort, defaultPorts } from '../ports.ts';

/** Members of a cluster listen where the cluster does. A replica has the port of its source, a restored database that of its snapshot. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database does not listen on the default port',
  risk: 'Scanners for this engine find this database at the first port they try',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Another port stops no attacker, only the crudest scans. In CloudFormation a new port means a new database: the old one is replaced.',
  source: instanceProperties,
  equivalents: { prowler: ['rds_instance_non_default_port'], fsbp: ['RDS.23'] },
  applies: standsAlone,
  failing(instance, context) {
    const own = portOf(instance, context);
    if (own !== undefined && !defaultPorts.includes(own)) return undefined;
    const usual = defaultPort(running(instance, context).Engine);
    return usual !== undefined && (own ?? usual) === usual && `it listens on ${usual}; another port replaces the database`;
  },
  // Any other port will do: the usual one, ten thousand further.
  fix: (instance, context) => ({ Port: String((defaultPort(running(instance, context).Engine) ?? 0) + 10_000) }),
});

function portOf(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): number | undefined {
  if (instance.Port !== undefined) return Number(instance.Port);
  const port = inherited<string | number>(instance, context, {
    instance: (source) => source.Port,
    cluster: (source) => source.Port,
    snapshot: (source) => source.Port,
  });
  return port === undefined ? undefined : Number(port);
}
