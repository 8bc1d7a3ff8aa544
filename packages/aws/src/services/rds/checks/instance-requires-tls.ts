import { isOn } from '../../../db-cluster/parameters.ts';
import { check, put, type ContextOf } from '../../../kit.ts';
import { running, standsAlone, type Instance } from '../instance.ts';
import { isAtLeast, ownGroup, parameter, versionOf } from '../parameters.ts';

type Context = ContextOf<'AWS::RDS::DBInstance'>;

const postgres = 'https://docs.amazonaws.cn/AmazonRDS/latest/UserGuide/ssl-certificate-rotation-postgresql.html';
const mysql = 'https://docs.aws.amazon.com/jp_jp/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html';
const mariadb = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html';
const sqlServer = 'https://docs.aws.amazon.com/config/latest/developerguide/rds-sqlserver-encrypted-in-transit.html';

/** What makes an engine refuse plain connections, and whether it does so by default. */
interface Switch {
  readonly name: string;
  /** The version from which it does; none where no version does. */
  readonly from?: readonly [major: number, minor: number];
}
const forced = 'rds.force_ssl';
const required = 'require_secure_transport';

/** Source of each: the page of that name above; that SQL Server does not by default is our reading of the last. Oracle and Db2 have other means. */
const switches: ReadonlyMap<string, Switch> = new Map<string, Switch>([
  ['postgres', { name: forced, from: [15, 0] }],
  ['mysql', { name: required, from: [9, 7] }],
  ['mariadb', { name: required, from: [11, 8] }],
  ...['ee', 'se', 'ex', 'web'].map((edition): [string, Switch] => [`sqlserver-${edition}`, { name: forced }]),
]);

const switchOf = (instance: Instance, context: Context): Switch | undefined => switches.get(running(instance, context).Engine ?? '');

/** A parameter of the engine; where nobody sets it the default of the version holds. Members of Aurora have it in the cluster's group. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database refuses connections without TLS',
  risk: 'Applications may send passwords and rows to this database in plain text',
  severity: 'medium',
  domain: 'crypto.transit',
  why: 'Every engine accepts TLS; only this parameter makes it refuse the client that forgets it.',
  source: postgres,
  equivalents: {
    prowler: ['rds_instance_transport_encrypted'],
    checkov: ['CKV2_AWS_69'],
    fsbp: ['RDS.38', 'RDS.39', 'RDS.41', 'RDS.44'],
    config: [
      'rds-postgres-instance-encrypted-in-transit',
      'rds-mysql-instance-encrypted-in-transit',
      'rds-sqlserver-encrypted-in-transit',
      'rds-mariadb-instance-encrypted-in-transit',
    ],
  },
  differs: [
    {
      from: 'checkov CKV2_AWS_69',
      because:
        'It passes a database without a parameter group of its own. MySQL to 8.4, MariaDB to 11.4 and PostgreSQL to 14 then accept plain connections.',
      source: mysql,
    },
    {
      from: 'prowler',
      because: 'It asks for the parameter in the group even where the default of the version requires TLS.',
      source: mariadb,
    },
    { from: 'checkov CKV2_AWS_69', because: 'It does not know SQL Server.', source: sqlServer },
  ],
  applies: (instance, context) => standsAlone(instance) && switchOf(instance, context) !== undefined,
  failing(instance, context) {
    const own = switchOf(instance, context);
    if (own === undefined) return undefined;
    const value = parameter(instance, context, own.name);
    if (isOn(value)) return undefined;
    if (value !== undefined) return `${own.name} is ${value}`;
    const byDefault = own.from !== undefined && isAtLeast(versionOf(instance, context), ...own.from);
    return !byDefault && `${own.name} is not set, and off by default in this version`;
  },
  fix(instance, context) {
    const group = ownGroup(instance, context);
    const own = switchOf(instance, context);
    // A database with the default group needs a group of its own first.
    return group === undefined || own === undefined ? {} : [put('AWS::RDS::DBParameterGroup', group, { Parameters: { [own.name]: '1' } })];
  },
});
