import { describe, expect, test } from 'vitest';
import { other, type Other } from './testing/world.ts';
import { allResponsibilities, linesOf } from './testing/responsibilities.ts';

/** What people run, and who owns the duties that its configuration moves. */
interface Golden {
  readonly type: string;
  readonly given?: object;
  readonly with?: readonly Other[];
  readonly owners: Readonly<Record<string, string>>;
}

const byType = new Map((await allResponsibilities()).map(({ responsibilities }) => [responsibilities.type, responsibilities]));

function golden(title: string, rows: Readonly<Record<string, Golden>>): void {
  describe(title, () => {
    for (const [name, { type, given = {}, with: others, owners }] of Object.entries(rows))
      test(name, () => {
        const responsibilities = byType.get(type);
        if (!responsibilities) throw new Error(`${type} has no file`);
        const lines = linesOf(responsibilities, given, others);
        expect(Object.fromEntries(Object.keys(owners).map((domain) => [domain, lines.get(domain)?.owner]))).toEqual(owners);
      });
  });
}

const key = 'arn:aws:kms:eu-central-1:111111111111:key/1';
const kmsKey = (properties: object): Other => other('AWS::KMS::Key', properties, key);
const outpostSubnet = other('AWS::EC2::Subnet', { OutpostArn: 'arn:aws:outposts:eu-central-1:111111111111:outpost/op-1' }, 'subnet-1');
const regionSubnet = other('AWS::EC2::Subnet', {}, 'subnet-1');

const instance = 'AWS::RDS::DBInstance';
golden('RDS', {
  'PostgreSQL as it comes': {
    type: instance,
    given: { Engine: 'postgres' },
    owners: {
      'os.guest': 'aws',
      'os.hardening': 'aws',
      'engine.patch': 'shared',
      'crypto.rest': 'customer',
      'crypto.keys': 'aws',
      'resil.ha': 'customer',
      'resil.backup': 'shared',
      'iam.creds': 'customer',
      'physical.facility': 'aws',
    },
  },
  'PostgreSQL, well set': {
    type: instance,
    given: {
      Engine: 'postgres',
      MultiAZ: true,
      StorageEncrypted: true,
      KmsKeyId: key,
      ManageMasterUserPassword: true,
      EnableCloudwatchLogsExports: ['postgresql'],
    },
    with: [kmsKey({})],
    owners: {
      'engine.patch': 'shared',
      'crypto.rest': 'shared',
      'crypto.keys': 'shared',
      'resil.ha': 'shared',
      'iam.creds': 'shared',
      'log.audit': 'shared',
    },
  },
  'no minor upgrades, no backups': {
    type: instance,
    given: { Engine: 'mysql', AutoMinorVersionUpgrade: false, BackupRetentionPeriod: 0 },
    owners: { 'engine.patch': 'customer', 'resil.backup': 'customer', 'os.guest': 'aws' },
  },
  'no minor upgrades in extended support': {
    type: instance,
    given: { Engine: 'mysql', AutoMinorVersionUpgrade: false, EngineLifecycleSupport: 'open-source-rds-extended-support' },
    owners: { 'engine.patch': 'customer' },
  },
  'Custom for Oracle': {
    type: instance,
    given: { Engine: 'custom-oracle-ee', EngineVersion: '19.ours' },
    owners: { 'os.guest': 'customer', 'os.hardening': 'shared', 'engine.patch': 'shared', 'resil.backup': 'shared' },
  },
  'Custom for SQL Server on our own version': {
    type: instance,
    given: { Engine: 'custom-sqlserver-ee', EngineVersion: '15.00.4322.2.ours' },
    owners: { 'os.guest': 'customer', 'engine.patch': 'customer' },
  },
  'Custom for SQL Server on a version of RDS': {
    type: instance,
    given: { Engine: 'custom-sqlserver-ee', EngineVersion: '15.00.4322.2.v1' },
    owners: { 'os.guest': 'aws', 'os.hardening': 'shared', 'engine.patch': 'aws' },
  },
  'a key that AWS manages': { type: instance, given: { KmsKeyId: 'alias/aws/rds' }, owners: { 'crypto.keys': 'aws' } },
  'on an Outpost': {
    type: instance,
    given: { DBSubnetGroupName: 'group', BackupTarget: 'outposts' },
    with: [other('AWS::RDS::DBSubnetGroup', { SubnetIds: ['subnet-1'] }, 'group'), outpostSubnet],
    owners: {
      'physical.facility': 'customer',
      'physical.media': 'shared',
      'network.infra': 'shared',
      'resil.backup': 'customer',
      'os.guest': 'aws',
    },
  },
  'in the Region': {
    type: instance,
    given: { DBSubnetGroupName: 'group' },
    with: [other('AWS::RDS::DBSubnetGroup', { SubnetIds: ['subnet-1'] }, 'group'), regionSubnet],
    owners: { 'physical.facility': 'aws' },
  },
  'in subnets that nobody read': {
    type: instance,
    given: { DBSubnetGroupName: 'elsewhere' },
    owners: { 'physical.facility': 'undetermined' },
  },
  'Aurora member without minor upgrades': {
    type: 'AWS::RDS::DBCluster',
    with: [other(instance, { DBClusterIdentifier: 'self', AutoMinorVersionUpgrade: false }, 'member')],
    owners: { 'engine.patch': 'customer', 'resil.ha': 'shared', 'resil.backup': 'shared' },
  },
  'Aurora serverless': {
    type: 'AWS::RDS::DBCluster',
    given: { Engine: 'aurora-postgresql', ServerlessV2ScalingConfiguration: { MinCapacity: 0.5 }, StorageEncrypted: true },
    owners: { 'engine.patch': 'shared', 'crypto.rest': 'shared', 'os.guest': 'aws' },
  },
  'Aurora member of an encrypted cluster': {
    type: instance,
    given: { DBClusterIdentifier: 'cluster' },
    with: [other('AWS::RDS::DBCluster', { StorageEncrypted: true, ManageMasterUserPassword: true }, 'cluster')],
    owners: { 'crypto.rest': 'shared', 'iam.creds': 'shared', 'resil.backup': 'shared' },
  },
});

const service = 'AWS::ECS::Service';
const provider = (properties: object): Other => other('AWS::ECS::CapacityProvider', properties, 'capacity');
const strategy = { CapacityProviderStrategy: [{ CapacityProvider: 'capacity' }] };
golden('ECS', {
  Fargate: {
    type: service,
    given: { LaunchType: 'FARGATE' },
    owners: { 'os.guest': 'aws', 'os.hardening': 'aws', 'virt.isolation': 'aws', 'physical.facility': 'aws', 'runtime.patch': 'customer' },
  },
  'Fargate by its provider': {
    type: service,
    given: { CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT' }] },
    owners: { 'os.guest': 'aws', 'virt.isolation': 'aws' },
  },
  EC2: {
    type: service,
    given: { LaunchType: 'EC2' },
    owners: {
      'os.guest': 'customer',
      'os.hardening': 'customer',
      'virt.isolation': 'shared',
      'virt.hypervisor': 'aws',
      'physical.facility': 'aws',
    },
  },
  'EC2 by its scaling group': {
    type: service,
    given: strategy,
    with: [provider({ AutoScalingGroupProvider: {} })],
    owners: { 'os.guest': 'customer', 'os.hardening': 'customer', 'virt.isolation': 'shared' },
  },
  'managed instances': {
    type: service,
    given: strategy,
    with: [provider({ ManagedInstancesProvider: {} })],
    owners: { 'os.guest': 'aws', 'os.hardening': 'aws', 'virt.isolation': 'shared' },
  },
  'a provider that nobody read': { type: service, given: strategy, owners: { 'os.guest': 'undetermined' } },
  'the default of its cluster': {
    type: service,
    given: { Cluster: 'cluster' },
    with: [
      other('AWS::ECS::Cluster', { DefaultCapacityProviderStrategy: [{ CapacityProvider: 'capacity' }] }, 'cluster'),
      provider({ AutoScalingGroupProvider: {} }),
    ],
    owners: { 'os.guest': 'customer' },
  },
  'the default of its cluster, written beside it': {
    type: service,
    given: { Cluster: 'cluster' },
    with: [
      other('AWS::ECS::Cluster', {}, 'cluster'),
      other(
        'AWS::ECS::ClusterCapacityProviderAssociations',
        { Cluster: 'cluster', DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE' }] },
        'association',
      ),
    ],
    owners: { 'os.guest': 'aws' },
  },
  'a cluster without a default': {
    type: service,
    given: { Cluster: 'cluster' },
    with: [other('AWS::ECS::Cluster', {}, 'cluster')],
    owners: { 'os.guest': 'customer' },
  },
  external: {
    type: service,
    given: { LaunchType: 'EXTERNAL' },
    owners: {
      'physical.facility': 'customer',
      'physical.media': 'customer',
      'network.infra': 'shared',
      'virt.hypervisor': 'customer',
      'virt.isolation': 'shared',
      'os.guest': 'customer',
      'os.hardening': 'customer',
      'orchestration.addons': 'aws',
    },
  },
  'EC2 on an Outpost': {
    type: service,
    given: { LaunchType: 'EC2', NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'] } } },
    with: [outpostSubnet],
    owners: { 'physical.facility': 'customer', 'physical.media': 'shared' },
  },
});

const cluster = 'AWS::EKS::Cluster';
const nodes = 'AWS::EKS::Nodegroup';
golden('EKS', {
  'nodes that you manage yourself': {
    type: cluster,
    given: { ComputeConfig: { Enabled: false } },
    owners: { 'os.guest': 'shared', 'orchestration.addons': 'customer', 'os.hardening': 'customer', 'engine.patch': 'shared' },
  },
  'a managed node group': {
    type: nodes,
    given: { AmiType: 'AL2023_x86_64_STANDARD' },
    owners: { 'os.guest': 'shared', 'os.hardening': 'customer', 'physical.facility': 'aws' },
  },
  'a managed node group with an own image': { type: nodes, given: { AmiType: 'CUSTOM' }, owners: { 'os.guest': 'customer' } },
  'a managed node group whose template names an image': {
    type: nodes,
    given: { LaunchTemplate: { Id: 'lt-1' } },
    with: [other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { ImageId: 'ami-1' } }, 'lt-1')],
    owners: { 'os.guest': 'customer' },
  },
  'a managed node group whose template names none': {
    type: nodes,
    given: { LaunchTemplate: { Name: 'plain' } },
    with: [other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: {} }, 'plain')],
    owners: { 'os.guest': 'shared' },
  },
  'Auto Mode': {
    type: cluster,
    given: { ComputeConfig: { Enabled: true } },
    owners: { 'os.guest': 'aws', 'os.hardening': 'aws', 'orchestration.addons': 'aws', 'app.code': 'customer' },
  },
  Fargate: {
    type: 'AWS::EKS::FargateProfile',
    given: { Selectors: [{ Namespace: 'web' }] },
    owners: { 'os.guest': 'aws', 'virt.isolation': 'aws', 'runtime.patch': 'customer' },
  },
  'hybrid nodes': {
    type: cluster,
    given: { RemoteNetworkConfig: { RemoteNodeNetworks: [{ Cidrs: ['10.0.0.0/16'] }] } },
    owners: {
      'physical.facility': 'customer',
      'physical.media': 'shared',
      'network.infra': 'shared',
      'virt.hypervisor': 'shared',
      'os.guest': 'customer',
    },
  },
  'extended support': { type: cluster, given: { UpgradePolicy: { SupportType: 'EXTENDED' } }, owners: { 'engine.patch': 'customer' } },
});

golden('caches and searches', {
  'ElastiCache serverless': {
    type: 'AWS::ElastiCache::ServerlessCache',
    given: { Engine: 'valkey' },
    owners: { 'engine.patch': 'aws', 'os.guest': 'aws', 'crypto.rest': 'aws', 'resil.backup': 'shared' },
  },
  'ElastiCache nodes': {
    type: 'AWS::ElastiCache::ReplicationGroup',
    owners: { 'engine.patch': 'shared', 'crypto.rest': 'customer', 'resil.ha': 'customer', 'os.guest': 'aws' },
  },
  'ElastiCache nodes, upgrades and backups off': {
    type: 'AWS::ElastiCache::ReplicationGroup',
    given: { AutoMinorVersionUpgrade: false, SnapshotRetentionLimit: 0, AutomaticFailoverEnabled: true, AtRestEncryptionEnabled: true },
    owners: { 'engine.patch': 'customer', 'resil.backup': 'customer', 'resil.ha': 'shared', 'crypto.rest': 'shared' },
  },
  OpenSearch: {
    type: 'AWS::OpenSearchService::Domain',
    owners: { 'engine.patch': 'shared', 'crypto.rest': 'customer', 'resil.ha': 'customer', 'resil.backup': 'shared' },
  },
  'OpenSearch that updates itself': {
    type: 'AWS::OpenSearchService::Domain',
    given: {
      SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: true },
      EncryptionAtRestOptions: { Enabled: true },
      ClusterConfig: { MultiAZWithStandbyEnabled: true },
    },
    owners: { 'engine.patch': 'aws', 'crypto.rest': 'shared', 'resil.ha': 'shared' },
  },
  Redshift: {
    type: 'AWS::Redshift::Cluster',
    owners: { 'engine.patch': 'shared', 'crypto.rest': 'shared', 'crypto.keys': 'aws', 'iam.creds': 'customer', 'resil.backup': 'shared' },
  },
  'Redshift, held back': {
    type: 'AWS::Redshift::Cluster',
    given: {
      AllowVersionUpgrade: false,
      AutomatedSnapshotRetentionPeriod: 0,
      HsmConfigurationIdentifier: 'hsm',
      ManageMasterPassword: true,
      MultiAZ: true,
    },
    owners: {
      'engine.patch': 'customer',
      'resil.backup': 'customer',
      'crypto.keys': 'customer',
      'iam.creds': 'shared',
      'resil.ha': 'shared',
    },
  },
});

golden('batches, platforms, clusters', {
  'Batch on Fargate': {
    type: 'AWS::Batch::ComputeEnvironment',
    given: { Type: 'MANAGED', ComputeResources: { Type: 'FARGATE' } },
    owners: { 'os.guest': 'aws', 'os.hardening': 'aws', 'virt.isolation': 'aws', 'orchestration.addons': 'aws' },
  },
  'Batch on EC2': {
    type: 'AWS::Batch::ComputeEnvironment',
    given: { Type: 'MANAGED', ComputeResources: { Type: 'EC2' } },
    owners: { 'os.guest': 'customer', 'os.hardening': 'customer', 'virt.isolation': 'shared', 'orchestration.addons': 'aws' },
  },
  'Batch, unmanaged': {
    type: 'AWS::Batch::ComputeEnvironment',
    given: { Type: 'UNMANAGED' },
    owners: { 'os.guest': 'customer', 'orchestration.addons': 'customer' },
  },
  'Beanstalk as it comes': {
    type: 'AWS::ElasticBeanstalk::Environment',
    owners: { 'runtime.patch': 'customer', 'os.guest': 'shared', 'resil.ha': 'shared' },
  },
  'Beanstalk with managed updates': {
    type: 'AWS::ElasticBeanstalk::Environment',
    given: { OptionSettings: [{ Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: 'ManagedActionsEnabled', Value: 'true' }] },
    owners: { 'runtime.patch': 'shared', 'os.guest': 'shared' },
  },
  'Beanstalk on a platform of its own': {
    type: 'AWS::ElasticBeanstalk::Environment',
    given: { PlatformArn: 'arn:aws:elasticbeanstalk:eu-central-1:111111111111:platform/ours/1.0.0' },
    owners: { 'os.guest': 'customer' },
  },
  'Beanstalk on a platform of AWS': {
    type: 'AWS::ElasticBeanstalk::Environment',
    given: { PlatformArn: 'arn:aws:elasticbeanstalk:eu-central-1::platform/Node.js 22 running on 64bit Amazon Linux 2023/6.6.0' },
    owners: { 'os.guest': 'shared' },
  },
  EMR: { type: 'AWS::EMR::Cluster', owners: { 'os.guest': 'shared', 'engine.patch': 'shared', 'crypto.rest': 'customer' } },
  'EMR, pinned and open': {
    type: 'AWS::EMR::Cluster',
    given: { CustomAmiId: 'ami-1', SecurityConfiguration: 'config', Instances: { Ec2KeyName: 'key' } },
    owners: { 'os.guest': 'customer', 'crypto.rest': 'shared', 'iam.creds': 'customer' },
  },
  'EMR serverless': {
    type: 'AWS::EMRServerless::Application',
    given: { ReleaseLabel: 'emr-7.0.0' },
    owners: { 'os.guest': 'aws', 'runtime.patch': 'shared', 'net.segment': 'aws' },
  },
});

golden('keys', {
  'material of KMS': {
    type: 'AWS::KMS::Key',
    given: { Origin: 'AWS_KMS', EnableKeyRotation: true },
    owners: { 'crypto.keys': 'shared', 'physical.facility': 'aws', 'resil.ha': 'aws' },
  },
  'imported material': {
    type: 'AWS::KMS::Key',
    given: { Origin: 'EXTERNAL' },
    owners: { 'crypto.keys': 'customer', 'physical.facility': 'aws' },
  },
  'a CloudHSM cluster': {
    type: 'AWS::KMS::Key',
    given: { Origin: 'AWS_CLOUDHSM' },
    owners: { 'crypto.keys': 'customer', 'physical.facility': 'aws' },
  },
  'a key manager outside': {
    type: 'AWS::KMS::Key',
    given: { Origin: 'EXTERNAL_KEY_STORE' },
    owners: { 'crypto.keys': 'customer', 'physical.facility': 'shared' },
  },
  asymmetric: { type: 'AWS::KMS::Key', given: { KeySpec: 'RSA_4096' }, owners: { 'crypto.keys': 'customer' } },
});

golden('certificates', {
  'validated by DNS': {
    type: 'AWS::CertificateManager::Certificate',
    given: { ValidationMethod: 'DNS' },
    owners: { 'crypto.certs': 'aws', 'crypto.keys': 'aws' },
  },
  'validated by e-mail': {
    type: 'AWS::CertificateManager::Certificate',
    given: { ValidationMethod: 'EMAIL' },
    owners: { 'crypto.certs': 'shared' },
  },
  'to be exported': {
    type: 'AWS::CertificateManager::Certificate',
    given: { ValidationMethod: 'DNS', CertificateExport: 'ENABLED' },
    owners: { 'crypto.certs': 'shared' },
  },
  'of a private authority': {
    type: 'AWS::CertificateManager::Certificate',
    given: { CertificateAuthorityArn: 'given' },
    owners: { 'crypto.certs': 'shared' },
  },
  'uploaded to IAM': {
    type: 'AWS::IAM::ServerCertificate',
    given: { CertificateBody: 'given' },
    owners: { 'crypto.certs': 'customer', 'crypto.keys': 'customer' },
  },
});

golden('notebooks, models, desktops, servers', {
  'SageMaker notebook': {
    type: 'AWS::SageMaker::NotebookInstance',
    owners: { 'os.guest': 'shared', 'os.hardening': 'customer', 'net.perimeter': 'customer' },
  },
  'SageMaker notebook without root': {
    type: 'AWS::SageMaker::NotebookInstance',
    given: { RootAccess: 'Disabled' },
    owners: { 'os.hardening': 'shared' },
  },
  "SageMaker model in AWS's container": {
    type: 'AWS::SageMaker::Model',
    given: {
      PrimaryContainer: { Image: '763104351884.dkr.ecr.eu-central-1.amazonaws.com/pytorch-inference:2.6' },
      EnableNetworkIsolation: true,
    },
    owners: { 'runtime.patch': 'shared', 'net.perimeter': 'aws' },
  },
  'SageMaker model in its own container': {
    type: 'AWS::SageMaker::Model',
    given: { Containers: [{ Image: '111111111111.dkr.ecr.eu-central-1.amazonaws.com/ours:1' }] },
    owners: { 'runtime.patch': 'customer' },
  },
  'HyperPod without automatic patching': {
    type: 'AWS::SageMaker::Cluster',
    given: { InstanceGroups: [{ InstanceCount: 1 }] },
    owners: { 'os.guest': 'customer' },
  },
  WorkSpaces: {
    type: 'AWS::WorkSpaces::Workspace',
    given: { WorkspaceProperties: { RunningMode: 'AUTO_STOP' } },
    owners: { 'os.guest': 'customer', 'os.hardening': 'customer', 'virt.hypervisor': 'aws' },
  },
  'Lightsail server': {
    type: 'AWS::Lightsail::Instance',
    given: { BlueprintId: 'wordpress' },
    owners: { 'os.guest': 'customer', 'runtime.patch': 'customer', 'crypto.rest': 'aws', 'resil.backup': 'customer' },
  },
  'Lightsail database': {
    type: 'AWS::Lightsail::Database',
    given: { RelationalDatabaseBlueprintId: 'mysql_8_0' },
    owners: { 'engine.patch': 'shared', 'os.guest': 'aws' },
  },
});

golden('Outposts', {
  rack: {
    type: 'AWS::Outposts::Outpost',
    given: { SupportedHardwareType: 'RACK' },
    owners: {
      'physical.facility': 'customer',
      'physical.media': 'shared',
      'network.infra': 'shared',
      'virt.hypervisor': 'aws',
      'crypto.rest': 'aws',
    },
  },
  'volume on it': {
    type: 'AWS::EC2::Volume',
    given: { OutpostArn: 'given' },
    owners: { 'physical.facility': 'customer', 'physical.media': 'shared' },
  },
  'volume in the Region': { type: 'AWS::EC2::Volume', owners: { 'physical.facility': 'aws', 'physical.media': 'aws' } },
  'balancer on it': {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    given: { Subnets: ['subnet-1'] },
    with: [outpostSubnet],
    owners: { 'physical.facility': 'customer', 'network.infra': 'shared' },
  },
  'cluster with its control plane on it': { type: cluster, given: { OutpostConfig: {} }, owners: { 'physical.facility': 'shared' } },
});

golden('a key and what it encrypts', {
  'imported, of a table': {
    type: 'AWS::DynamoDB::Table',
    given: { SSESpecification: { KMSMasterKeyId: key } },
    with: [kmsKey({ Origin: 'EXTERNAL' })],
    owners: { 'crypto.keys': 'shared', 'crypto.rest': 'aws' },
  },
  'outside AWS, of a volume': {
    type: 'AWS::EC2::Volume',
    given: { KmsKeyId: key },
    with: [kmsKey({ Origin: 'EXTERNAL_KEY_STORE' })],
    owners: { 'crypto.keys': 'shared' },
  },
  'of another account, of a queue': { type: 'AWS::SQS::Queue', given: { KmsMasterKeyId: key }, owners: { 'crypto.keys': 'shared' } },
  'managed by AWS, of a topic': { type: 'AWS::SNS::Topic', given: { KmsMasterKeyId: 'alias/aws/sns' }, owners: { 'crypto.keys': 'aws' } },
});

test('a key whose material is imported says so where it is used', () => {
  const table = byType.get('AWS::DynamoDB::Table');
  if (!table) throw new Error('no file');
  const line = linesOf(table, { SSESpecification: { KMSMasterKeyId: key } }, [kmsKey({ Origin: 'EXTERNAL' })]).get('crypto.keys');
  expect(line?.because.map((each) => each.shift)).toEqual(['S091', 'S091-imported']);
  expect(line?.youDo).toContain('import it again');
});
