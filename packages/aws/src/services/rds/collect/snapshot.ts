import { collector } from '../../../collector.ts';
import { familyOf, tagsOf, timeOf, unlessEmpty } from '../from-api/engine.ts';

/**
 * Snapshots, the automated ones as well, a hundred a call. With whom a snapshot is shared takes a call for each, and is not asked. Snapshots of Neptune
 * and DocumentDB have no type. Fields: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html and API_DBClusterSnapshot.html (our reading).
 */
export default collector(['AWS::RDS::DBSnapshot', 'AWS::RDS::ClusterSnapshot'], {
  scope: 'regional',
  calls: {
    DescribeDBSnapshots: { action: 'rds:DescribeDBSnapshots' },
    DescribeDBClusterSnapshots: { action: 'rds:DescribeDBClusterSnapshots' },
  },
  costs: { fixed: 2 },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list }) {
    const snapshots = list(client.paginateDescribeDBSnapshots({}), ({ DBSnapshots }) => DBSnapshots, ['AWS::RDS::DBSnapshot']);
    for await (const snapshot of snapshots)
      yield {
        type: 'AWS::RDS::DBSnapshot',
        id: snapshot.DBSnapshotIdentifier ?? '',
        arn: snapshot.DBSnapshotArn,
        from: snapshot,
        properties: {
          AllocatedStorage: snapshot.AllocatedStorage,
          AvailabilityZone: snapshot.AvailabilityZone,
          DBInstanceIdentifier: snapshot.DBInstanceIdentifier,
          DBSnapshotArn: snapshot.DBSnapshotArn,
          DBSnapshotIdentifier: snapshot.DBSnapshotIdentifier,
          DbiResourceId: snapshot.DbiResourceId,
          Encrypted: snapshot.Encrypted,
          Engine: snapshot.Engine,
          EngineVersion: snapshot.EngineVersion,
          IAMDatabaseAuthenticationEnabled: snapshot.IAMDatabaseAuthenticationEnabled,
          InstanceCreateTime: timeOf(snapshot.InstanceCreateTime),
          Iops: snapshot.Iops,
          KmsKeyId: snapshot.KmsKeyId,
          LicenseModel: snapshot.LicenseModel,
          MasterUsername: snapshot.MasterUsername,
          OptionGroupName: snapshot.OptionGroupName,
          OriginalSnapshotCreateTime: timeOf(snapshot.OriginalSnapshotCreateTime),
          Port: snapshot.Port,
          SnapshotCreateTime: timeOf(snapshot.SnapshotCreateTime),
          SnapshotType: snapshot.SnapshotType,
          Status: snapshot.Status,
          StorageThroughput: snapshot.StorageThroughput,
          StorageType: snapshot.StorageType,
          Tags: tagsOf(snapshot.TagList),
          VpcId: snapshot.VpcId,
        },
      };

    const ofClusters = list(client.paginateDescribeDBClusterSnapshots({}), ({ DBClusterSnapshots }) => DBClusterSnapshots, [
      'AWS::RDS::ClusterSnapshot',
    ]);
    for await (const snapshot of ofClusters)
      if (familyOf(snapshot.Engine) === 'RDS')
        yield {
          type: 'AWS::RDS::ClusterSnapshot',
          id: snapshot.DBClusterSnapshotIdentifier ?? '',
          arn: snapshot.DBClusterSnapshotArn,
          from: snapshot,
          properties: {
            AllocatedStorage: snapshot.AllocatedStorage,
            AvailabilityZones: unlessEmpty(snapshot.AvailabilityZones),
            ClusterCreateTime: timeOf(snapshot.ClusterCreateTime),
            DBClusterIdentifier: snapshot.DBClusterIdentifier,
            DBClusterSnapshotArn: snapshot.DBClusterSnapshotArn,
            DBClusterSnapshotIdentifier: snapshot.DBClusterSnapshotIdentifier,
            DbClusterResourceId: snapshot.DbClusterResourceId,
            Engine: snapshot.Engine,
            EngineMode: snapshot.EngineMode,
            EngineVersion: snapshot.EngineVersion,
            IAMDatabaseAuthenticationEnabled: snapshot.IAMDatabaseAuthenticationEnabled,
            KmsKeyId: snapshot.KmsKeyId,
            LicenseModel: snapshot.LicenseModel,
            MasterUsername: snapshot.MasterUsername,
            Port: snapshot.Port,
            SnapshotCreateTime: timeOf(snapshot.SnapshotCreateTime),
            SnapshotType: snapshot.SnapshotType,
            Status: snapshot.Status,
            StorageEncrypted: snapshot.StorageEncrypted,
            Tags: tagsOf(snapshot.TagList),
            VpcId: snapshot.VpcId,
          },
        };
  },
});
