import { Hole, type Inventory } from '@demarc/model';
import { expect, test } from 'vitest';
import { openAccount } from './open.ts';
import { audited } from './testing/audited.ts';
import { FakeAws, type Replies } from './testing/fake-aws.ts';
import { databases } from './testing/halden-databases.ts';
import { account, halden, queryError } from './testing/halden.ts';

const home = 'eu-west-1';

async function read(replies: Replies = halden): Promise<{ readonly aws: FakeAws; readonly inventory: Inventory }> {
  const aws = new FakeAws(replies);
  return { aws, inventory: await (await openAccount(aws.transport())).read() };
}
const calm = await read();

/** The names of what there is of a type. */
const namesOf = (type: string, { inventory } = calm): readonly string[] => inventory.of(type).map(({ name }) => name ?? '');
const propertiesOf = (type: string, name: string, { inventory } = calm): object | undefined =>
  inventory.of(type).find((each) => each.name === name)?.properties;

test('a database has the properties that RDS tells, in the names of CloudFormation', () => {
  expect(propertiesOf('AWS::RDS::DBInstance', 'ledger')).toMatchObject({
    AllocatedStorage: '400',
    DBParameterGroupName: 'ledger-postgres17',
    DBSubnetGroupName: 'ledger',
    EnableCloudwatchLogsExports: ['postgresql', 'upgrade'],
    EnableIAMDatabaseAuthentication: false,
    EnablePerformanceInsights: true,
    Endpoint: { Port: '5432' },
    ManageMasterUserPassword: true,
    OptionGroupName: 'default:postgres-17',
    Port: '5432',
    PubliclyAccessible: true,
    VPCSecurityGroups: ['sg-0a1b2c3d4e5f60718'],
    Tags: [{ Key: 'app', Value: 'ledger' }],
  });
  const ledger = calm.inventory.of('AWS::RDS::DBInstance').find(({ name }) => name === 'ledger');
  expect(ledger).toMatchObject({
    key: `${account}/${home}/AWS::RDS::DBInstance/ledger`,
    names: ['ledger', `arn:aws:rds:${home}:${account}:db:ledger`, 'db-LEDGER'],
    observed: { CertificateValidTill: '2027-05-21T10:00:00.000Z', EngineVersion: '17.6' },
    workload: 'ledger',
  });
});

test('what a running database was made of is over, and what no call tells is a hole', () => {
  const properties = propertiesOf('AWS::RDS::DBInstance', 'ledger') as Readonly<Record<string, unknown>>; // a property tree
  expect(properties['DBSnapshotIdentifier']).toBeUndefined();
  expect(properties['SourceDBInstanceIdentifier']).toBeUndefined();
  expect(properties['AllowMajorVersionUpgrade']).toBeInstanceOf(Hole);
});

test('Neptune and DocumentDB are told by their engine, each once', () => {
  expect(namesOf('AWS::RDS::DBInstance')).toEqual(['ledger', 'booking-1', 'booking-2']);
  expect(namesOf('AWS::Neptune::DBInstance')).toEqual(['routes-1']);
  expect(namesOf('AWS::DocDB::DBInstance')).toEqual(['documents-1']);
  expect(namesOf('AWS::RDS::DBCluster')).toEqual(['booking']);
  expect(propertiesOf('AWS::Neptune::DBCluster', 'routes')).toMatchObject({ DBPort: 8182, IamAuthEnabled: true });
  expect(propertiesOf('AWS::DocDB::DBCluster', 'documents')).toMatchObject({ Port: 27017, MasterUserPassword: expect.any(Hole) });
  expect(namesOf('AWS::Neptune::DBClusterParameterGroup')).toEqual(['routes-neptune13']);
  expect(namesOf('AWS::DocDB::DBClusterParameterGroup')).toEqual(['documents-docdb5']);
  expect(namesOf('AWS::RDS::DBParameterGroup')).toEqual(['default.postgres17', 'ledger-postgres17']);
  expect(namesOf('AWS::RDS::ClusterSnapshot')).toEqual(['aurora-postgresql-2026']);
});

test('a subnet group belongs to those that stand in it', () => {
  expect(namesOf('AWS::RDS::DBSubnetGroup')).toEqual(['ledger']);
  expect(namesOf('AWS::Neptune::DBSubnetGroup')).toEqual(['routes']);
  expect(namesOf('AWS::DocDB::DBSubnetGroup')).toEqual(['ledger']); // documents and bookings share it
});

test('a global cluster is told once, in the Region of the cluster that writes', () => {
  expect(calm.aws.asked.filter(({ operation }) => operation === 'DescribeGlobalClusters').map(({ region }) => region)).toHaveLength(2);
  expect(calm.inventory.of('AWS::RDS::GlobalCluster')).toMatchObject([
    {
      key: `${account}/${home}/AWS::RDS::GlobalCluster/booking-world`,
      properties: { SourceDBClusterIdentifier: `arn:aws:rds:${home}:${account}:cluster:booking` },
    },
  ]);
  expect(propertiesOf('AWS::RDS::DBCluster', 'booking')).toMatchObject({ GlobalClusterIdentifier: 'booking-world' });
});

test('without the list of global clusters nobody knows which cluster is in one', async () => {
  const denied = await read({ ...halden, DescribeGlobalClusters: queryError(403, 'AccessDenied') });
  expect(propertiesOf('AWS::RDS::DBCluster', 'booking', denied)).toMatchObject({ GlobalClusterIdentifier: 'booking-world' });
  expect(propertiesOf('AWS::Neptune::DBCluster', 'routes', denied)).toMatchObject({ GlobalClusterIdentifier: expect.any(Hole) });
});

test('of a parameter group what somebody set is read, of a group of AWS nothing is asked', () => {
  expect(propertiesOf('AWS::RDS::DBParameterGroup', 'ledger-postgres17')).toMatchObject({ Parameters: { 'rds.force_ssl': '0' } });
  expect(propertiesOf('AWS::RDS::DBClusterParameterGroup', 'booking-aurora16')).toMatchObject({
    Parameters: { log_statement: 'ddl', log_min_duration_statement: '1000' },
  });
  expect(propertiesOf('AWS::RDS::DBClusterParameterGroup', 'booking-aurora16')).not.toHaveProperty('Parameters.work_mem');
  expect(calm.aws.counts.get('DescribeDBParameters')).toBe(2);
  expect(calm.aws.counts.get('DescribeDBClusterParameters')).toBe(3);
  const aws = calm.inventory.of('AWS::RDS::DBParameterGroup').find(({ name }) => name === 'default.postgres17');
  expect(aws).toMatchObject({ managedBy: 'aws', properties: { Parameters: undefined } });
});

test('the versions on offer are asked once for each engine of RDS in use', () => {
  expect(calm.aws.counts.get('DescribeDBEngineVersions')).toBe(2);
  expect(namesOf('Demarc::RDS::EngineVersion')).toEqual(['aurora-postgresql|16.8', 'postgres|17.6']);
});

test('whoever asks about Neptune alone reads the lists that hold it', async () => {
  const aws = new FakeAws(halden);
  const live = await openAccount({ ...aws.transport(), services: new Set(['neptune']) });
  expect((await live.read()).of('AWS::Neptune::DBCluster')).toHaveLength(1);
  expect(aws.counts.get('ListBuckets')).toBeUndefined();
});

test('what RDS offers is nobody’s resource: it has no duties', async () => {
  const { assessment } = await audited(halden);
  expect(assessment.cells.filter(({ type }) => type.startsWith('Demarc::RDS::'))).toEqual([]);
});

test('what else there is of RDS', () => {
  expect(propertiesOf('AWS::RDS::DBSnapshot', 'ledger-before-17')).toMatchObject({ Encrypted: false, DBInstanceIdentifier: 'ledger' });
  expect(propertiesOf('AWS::RDS::OptionGroup', 'fleet-mysql84')).toMatchObject({
    OptionConfigurations: [{ OptionName: 'MARIADB_AUDIT_PLUGIN', OptionSettings: [{ Name: 'SERVER_AUDIT_EVENTS', Value: 'CONNECT' }] }],
  });
  expect(propertiesOf('AWS::RDS::DBProxy', 'ledger')).toMatchObject({
    RequireTLS: false,
    Auth: [{ AuthScheme: 'SECRETS', IAMAuth: 'DISABLED' }],
  });
  expect(propertiesOf('AWS::RDS::EventSubscription', 'databases')).toMatchObject({
    EventCategories: ['failure'],
    SourceIds: undefined,
    SourceType: 'db-instance',
  });
  expect(propertiesOf('Demarc::RDS::CertificateAuthority', 'rds-ca-rsa2048-g1')).toEqual({
    CertificateIdentifier: 'rds-ca-rsa2048-g1',
    ValidTill: '2061-05-25T22:34:57.000Z',
  });
  expect(calm.inventory.of('AWS::RDS::DBSecurityGroup')).toMatchObject([
    { name: 'default', managedBy: 'aws' },
    { name: 'office', properties: { DBSecurityGroupIngress: [{ CIDRIP: '203.0.113.0/24' }] } },
  ]);
});

test('every reply about databases is asked for', () => {
  expect(Object.keys(databases).filter((operation) => !calm.aws.counts.has(operation))).toEqual([]);
});
