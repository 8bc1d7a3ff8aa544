import { textOf, type Asked, type Replies } from './fake-aws.ts';

/** Where Halden Freight has its databases. */
const home = 'eu-west-1';
const account = '123456789012';
const arn = (kind: string, name: string): string => `arn:aws:rds:${home}:${account}:${kind}:${name}`;

type Xml = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Elements by their names; a list is written by its items, as they are. */
const elements = (values: Xml): string =>
  Object.entries(values)
    .map(([name, value]) => `<${name}>${Array.isArray(value) ? value.join('') : String(value)}</${name}>`)
    .join('');

/** An answer of RDS's API: in the home Region these things, elsewhere none. */
const listed =
  (operation: string, list: string, items: readonly string[] | ((asked: Asked) => readonly string[])) =>
  (asked: Asked): string => {
    const all = typeof items === 'function' ? items(asked) : items;
    return `<${operation}Response xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><${operation}Result><${list}>${(asked.region === home ? all : []).join('')}</${list}></${operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`;
  };
const item = (name: string, values: Xml): string => elements({ [name]: [elements(values)] });

/** What somebody asked about, of a form's fields. */
const asks = ({ request }: Asked, field: string, value: string): boolean => new URLSearchParams(textOf(request.body)).get(field) === value;

const tags = (...pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.map(([Key, Value]) => item('Tag', { Key, Value }));
const subnetGroup = (name: string): readonly string[] => [elements({ DBSubnetGroupName: name })];
const groupOf = (name: string): readonly string[] => [
  item('DBParameterGroup', { DBParameterGroupName: name, ParameterApplyStatus: 'in-sync' }),
];
const securityGroups = [item('VpcSecurityGroupMembership', { VpcSecurityGroupId: 'sg-0a1b2c3d4e5f60718', Status: 'active' })];

const member = (name: string, cluster: string, engine: string, version: string, zone: string): string =>
  item('DBInstance', {
    DBInstanceIdentifier: name,
    DBInstanceArn: arn('db', name),
    DbiResourceId: `db-${name.toUpperCase()}`,
    DBClusterIdentifier: cluster,
    DBInstanceClass: 'db.r6g.large',
    DBInstanceStatus: 'available',
    Engine: engine,
    EngineVersion: version,
    AvailabilityZone: `${home}${zone}`,
    AutoMinorVersionUpgrade: true,
    PubliclyAccessible: false,
    StorageEncrypted: true,
    DBSubnetGroup: subnetGroup(engine === 'neptune' ? 'routes' : 'ledger'),
    CACertificateIdentifier: 'rds-ca-rsa2048-g1',
  });

const cluster = (name: string, engine: string, version: string, group: string, more: Xml = {}): string =>
  item('DBCluster', {
    DBClusterIdentifier: name,
    DBClusterArn: arn('cluster', name),
    DbClusterResourceId: `cluster-${name.toUpperCase()}`,
    Engine: engine,
    EngineVersion: version,
    EngineMode: 'provisioned',
    DBSubnetGroup: engine === 'neptune' ? 'routes' : 'ledger',
    DBClusterParameterGroup: group,
    StorageEncrypted: true,
    KmsKeyId: `arn:aws:kms:${home}:${account}:key/6f1d8a52-90c4-4f0e-8a4b-2d7c51f3b9e0`,
    BackupRetentionPeriod: 14,
    DeletionProtection: true,
    CopyTagsToSnapshot: true,
    IAMDatabaseAuthenticationEnabled: true,
    MasterUsername: 'halden_owner',
    Port: 5432,
    VpcSecurityGroups: securityGroups,
    ...more,
  });

const parameter = (ParameterName: string, ParameterValue: string, Source = 'user'): string =>
  item('Parameter', { ParameterName, ParameterValue, Source, ApplyType: 'dynamic' });

/**
 * The databases of Halden Freight: the ledger, which is open to everyone and speaks without TLS; bookings (Aurora, a global cluster), which are kept well;
 * the routes (Neptune) and the documents (DocumentDB), which RDS lists, too. Written after the examples of
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/Welcome.html (our reading).
 */
export const databases: Replies = {
  DescribeDBInstances: listed('DescribeDBInstances', 'DBInstances', [
    item('DBInstance', {
      DBInstanceIdentifier: 'ledger',
      DBInstanceArn: arn('db', 'ledger'),
      DbiResourceId: 'db-LEDGER',
      DBInstanceClass: 'db.r6g.large',
      DBInstanceStatus: 'available',
      Engine: 'postgres',
      EngineVersion: '17.6',
      AllocatedStorage: 400,
      AutoMinorVersionUpgrade: true,
      AvailabilityZone: `${home}a`,
      BackupRetentionPeriod: 35,
      CACertificateIdentifier: 'rds-ca-rsa2048-g1',
      CertificateDetails: [elements({ CAIdentifier: 'rds-ca-rsa2048-g1', ValidTill: '2027-05-21T10:00:00Z' })],
      CopyTagsToSnapshot: true,
      DBName: 'ledger',
      DBParameterGroups: groupOf('ledger-postgres17'),
      DBSubnetGroup: subnetGroup('ledger'),
      DeletionProtection: false,
      EnabledCloudwatchLogsExports: ['<member>postgresql</member>', '<member>upgrade</member>'],
      Endpoint: [elements({ Address: `ledger.abc.${home}.rds.amazonaws.com`, Port: 5432 })],
      EngineLifecycleSupport: 'open-source-rds-extended-support',
      IAMDatabaseAuthenticationEnabled: false,
      MasterUsername: 'halden_owner',
      MasterUserSecret: [
        elements({
          SecretArn: `arn:aws:secretsmanager:${home}:${account}:secret:rds!db-1`,
          SecretStatus: 'active',
          KmsKeyId: 'alias/aws/secretsmanager',
        }),
      ],
      MonitoringInterval: 60,
      MultiAZ: true,
      OptionGroupMemberships: [item('OptionGroupMembership', { OptionGroupName: 'default:postgres-17', Status: 'in-sync' })],
      PerformanceInsightsEnabled: true,
      PreferredBackupWindow: '02:00-02:30',
      PreferredMaintenanceWindow: 'sun:03:00-sun:03:30',
      PubliclyAccessible: true,
      StorageEncrypted: false,
      StorageType: 'gp3',
      TagList: tags(['app', 'ledger']),
      VpcSecurityGroups: securityGroups,
    }),
    member('booking-1', 'booking', 'aurora-postgresql', '16.8', 'a'),
    member('booking-2', 'booking', 'aurora-postgresql', '16.8', 'b'),
    member('routes-1', 'routes', 'neptune', '1.3.2.1', 'a'),
    member('documents-1', 'documents', 'docdb', '5.0.0', 'a'),
  ]),
  DescribeDBClusters: listed('DescribeDBClusters', 'DBClusters', [
    cluster('booking', 'aurora-postgresql', '16.8', 'booking-aurora16', { GlobalClusterIdentifier: 'booking-world' }),
    cluster('routes', 'neptune', '1.3.2.1', 'routes-neptune13', { Port: 8182 }),
    cluster('documents', 'docdb', '5.0.0', 'documents-docdb5', { Port: 27017 }),
  ]),
  // A global cluster is listed wherever it has members; this one has a second in us-east-1.
  DescribeGlobalClusters: (asked) =>
    listed('DescribeGlobalClusters', 'GlobalClusters', [
      item('GlobalClusterMember', {
        GlobalClusterIdentifier: 'booking-world',
        GlobalClusterResourceId: 'cluster-WORLD',
        GlobalClusterArn: `arn:aws:rds::${account}:global-cluster:booking-world`,
        Engine: 'aurora-postgresql',
        EngineVersion: '16.8',
        StorageEncrypted: true,
        DeletionProtection: true,
        GlobalClusterMembers: [item('GlobalClusterMember', { DBClusterArn: arn('cluster', 'booking'), IsWriter: true })],
      }),
    ])({ ...asked, region: home }),
  DescribeDBSubnetGroups: listed(
    'DescribeDBSubnetGroups',
    'DBSubnetGroups',
    ['ledger', 'routes'].map((name) =>
      item('DBSubnetGroup', {
        DBSubnetGroupName: name,
        DBSubnetGroupDescription: name,
        DBSubnetGroupArn: arn('subgrp', name),
        VpcId: 'vpc-0a1b2c3d4e5f60718',
        Subnets: ['1', '2'].map((end) => item('Subnet', { SubnetIdentifier: `subnet-0a1b2c3d4e5f6071${end}`, SubnetStatus: 'Active' })),
      }),
    ),
  ),
  DescribeDBEngineVersions: listed('DescribeDBEngineVersions', 'DBEngineVersions', (asked) =>
    [
      ['postgres', '17.6'],
      ['aurora-postgresql', '16.8'],
    ].flatMap(([Engine = '', EngineVersion = '']) =>
      asks(asked, 'Engine', Engine) ? [item('DBEngineVersion', { Engine, EngineVersion, Status: 'available' })] : [],
    ),
  ),
  DescribeDBParameterGroups: listed('DescribeDBParameterGroups', 'DBParameterGroups', [
    item('DBParameterGroup', {
      DBParameterGroupName: 'default.postgres17',
      DBParameterGroupFamily: 'postgres17',
      Description: 'Default parameter group for postgres17',
      DBParameterGroupArn: arn('pg', 'default.postgres17'),
    }),
    item('DBParameterGroup', {
      DBParameterGroupName: 'ledger-postgres17',
      DBParameterGroupFamily: 'postgres17',
      Description: 'The old report tool speaks no TLS',
      DBParameterGroupArn: arn('pg', 'ledger-postgres17'),
    }),
    item('DBParameterGroup', {
      DBParameterGroupName: 'routes-neptune13',
      DBParameterGroupFamily: 'neptune1.3',
      Description: 'Routes',
      DBParameterGroupArn: arn('pg', 'routes-neptune13'),
    }),
  ]),
  DescribeDBParameters: listed('DescribeDBParameters', 'Parameters', (asked) =>
    asks(asked, 'DBParameterGroupName', 'ledger-postgres17') && asks(asked, 'Source', 'user') ? [parameter('rds.force_ssl', '0')] : [],
  ),
  DescribeDBClusterParameterGroups: listed(
    'DescribeDBClusterParameterGroups',
    'DBClusterParameterGroups',
    (
      [
        ['default.aurora-postgresql16', 'aurora-postgresql16'],
        ['booking-aurora16', 'aurora-postgresql16'],
        ['routes-neptune13', 'neptune1.3'],
        ['documents-docdb5', 'docdb5.0'],
      ] as const
    ).map(([name, family]) =>
      item('DBClusterParameterGroup', {
        DBClusterParameterGroupName: name,
        DBParameterGroupFamily: family,
        Description: name,
        DBClusterParameterGroupArn: arn('cluster-pg', name),
      }),
    ),
  ),
  DescribeDBClusterParameters: listed('DescribeDBClusterParameters', 'Parameters', (asked) => [
    ...(asks(asked, 'DBClusterParameterGroupName', 'documents-docdb5')
      ? [parameter('tls', 'disabled'), parameter('audit_logs', 'all')]
      : []),
    ...(asks(asked, 'DBClusterParameterGroupName', 'routes-neptune13') ? [parameter('neptune_enable_audit_log', '1')] : []),
    ...(asks(asked, 'DBClusterParameterGroupName', 'booking-aurora16')
      ? [
          parameter('log_statement', 'ddl'),
          parameter('log_min_duration_statement', '1000'),
          parameter('work_mem', '4096', 'engine-default'),
        ]
      : []),
  ]),
  DescribeDBSnapshots: listed('DescribeDBSnapshots', 'DBSnapshots', [
    item('DBSnapshot', {
      DBSnapshotIdentifier: 'ledger-before-17',
      DBSnapshotArn: arn('snapshot', 'ledger-before-17'),
      DBInstanceIdentifier: 'ledger',
      SnapshotType: 'manual',
      Status: 'available',
      Encrypted: false,
      Engine: 'postgres',
      SnapshotCreateTime: '2026-05-10T03:00:00Z',
    }),
  ]),
  DescribeDBClusterSnapshots: listed(
    'DescribeDBClusterSnapshots',
    'DBClusterSnapshots',
    ['aurora-postgresql', 'docdb'].map((engine) =>
      item('DBClusterSnapshot', {
        DBClusterSnapshotIdentifier: `${engine}-2026`,
        DBClusterSnapshotArn: arn('cluster-snapshot', `${engine}-2026`),
        DBClusterIdentifier: engine === 'docdb' ? 'documents' : 'booking',
        SnapshotType: 'manual',
        Engine: engine,
        StorageEncrypted: true,
      }),
    ),
  ),
  DescribeOptionGroups: listed('DescribeOptionGroups', 'OptionGroupsList', [
    item('OptionGroup', {
      OptionGroupName: 'default:postgres-17',
      EngineName: 'postgres',
      MajorEngineVersion: '17',
      OptionGroupDescription: 'Default',
      Options: [],
    }),
    item('OptionGroup', {
      OptionGroupName: 'fleet-mysql84',
      EngineName: 'mysql',
      MajorEngineVersion: '8.4',
      OptionGroupDescription: 'Fleet',
      Options: [
        item('Option', {
          OptionName: 'MARIADB_AUDIT_PLUGIN',
          OptionVersion: '1.0',
          OptionSettings: [item('OptionSetting', { Name: 'SERVER_AUDIT_EVENTS', Value: 'CONNECT' })],
        }),
      ],
    }),
  ]),
  DescribeDBProxies: listed('DescribeDBProxies', 'DBProxies', [
    elements({
      member: [
        elements({
          DBProxyName: 'ledger',
          DBProxyArn: arn('db-proxy', 'prx-1'),
          EngineFamily: 'POSTGRESQL',
          RequireTLS: false,
          RoleArn: `arn:aws:iam::${account}:role/proxy`,
          Auth: [
            elements({
              member: [
                elements({
                  AuthScheme: 'SECRETS',
                  IAMAuth: 'DISABLED',
                  SecretArn: `arn:aws:secretsmanager:${home}:${account}:secret:ledger`,
                }),
              ],
            }),
          ],
          IdleClientTimeout: 1800,
          DebugLogging: false,
          VpcSubnetIds: ['<member>subnet-0a1b2c3d4e5f60711</member>'],
        }),
      ],
    }),
  ]),
  DescribeEventSubscriptions: listed('DescribeEventSubscriptions', 'EventSubscriptionsList', [
    item('EventSubscription', {
      CustSubscriptionId: 'databases',
      Enabled: true,
      SnsTopicArn: `arn:aws:sns:${home}:${account}:databases`,
      SourceType: 'db-instance',
      EventCategoriesList: [elements({ EventCategory: 'failure' })],
      SourceIdsList: [],
      EventSubscriptionArn: arn('es', 'databases'),
    }),
  ]),
  DescribeCertificates: listed('DescribeCertificates', 'Certificates', [
    item('Certificate', { CertificateIdentifier: 'rds-ca-rsa2048-g1', CertificateType: 'CA', ValidTill: '2061-05-25T22:34:57Z' }),
  ]),
  DescribeDBSecurityGroups: listed('DescribeDBSecurityGroups', 'DBSecurityGroups', [
    item('DBSecurityGroup', {
      DBSecurityGroupName: 'default',
      DBSecurityGroupDescription: 'default',
      OwnerId: account,
      EC2SecurityGroups: [],
      IPRanges: [],
    }),
    item('DBSecurityGroup', {
      DBSecurityGroupName: 'office',
      DBSecurityGroupDescription: 'The office of 2012',
      OwnerId: account,
      IPRanges: [item('IPRange', { CIDRIP: '203.0.113.0/24', Status: 'authorized' })],
    }),
  ]),
};
