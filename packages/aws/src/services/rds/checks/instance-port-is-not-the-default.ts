import { check, type ContextOf } from '../../../kit.ts';
import { inherited, running, standsAlone, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** By the beginning of the engine's name. */
const defaultPorts: readonly (readonly [engine: string, port: string])[] = [
  ['mysql', '3306'],
  ['mariadb', '3306'],
  ['postgres', '5432'],
  ['oracle-', '1521'],
  ['custom-oracle-', '1521'],
  ['sqlserver-', '1433'],
  ['custom-sqlserver-', '1433'],
  ['db2-', '50000'],
];
const isDefaultOfSome = (port: string): boolean => defaultPorts.some(([, each]) => each === port);

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
    if (own !== undefined && !isDefaultOfSome(own)) return undefined;
    const { Engine: engine } = running(instance, context);
    const usual = defaultPorts.find(([name]) => engine?.startsWith(name) === true)?.[1];
    return usual !== undefined && (own ?? usual) === usual && `it listens on ${usual}; another port replaces the database`;
  },
  // Any other port will do: the usual one with a figure in front.
  fix: (instance, context) => ({ Port: running(instance, context).Engine === 'postgres' ? '15432' : '13306' }),
});

function portOf(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): string | undefined {
  if (instance.Port !== undefined) return instance.Port;
  const port = inherited<string | number>(instance, context, {
    instance: (source) => source.Port,
    cluster: (source) => source.Port,
    snapshot: (source) => source.Port,
  });
  return port === undefined ? undefined : String(port);
}
