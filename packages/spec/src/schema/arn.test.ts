import { expect, test } from 'vitest';
import { arnVariables, loadSchema } from '../index.ts';

const cases: readonly (readonly [type: string, variables: Readonly<Record<string, string | undefined>>])[] = [
  ['AWS::S3::Bucket', { BucketName: 'BucketName' }],
  ['AWS::Lambda::Function', { FunctionName: 'FunctionName' }],
  // the variable's name is no property: the identifier
  ['AWS::EC2::SecurityGroup', { SecurityGroupId: 'Id' }],
  ['AWS::RDS::DBInstance', { DbInstanceName: 'DBInstanceIdentifier' }],
  ['AWS::QuickSight::DataSet', { ResourceId: 'DataSetId' }],
  // what Ref returns is the name, the primary identifier is not
  ['AWS::CodeBuild::Project', { ProjectName: 'Name' }],
  // the identifier is an inner id, the name is a property
  ['AWS::AppStream::Fleet', { FleetName: 'Name' }],
  // not to be guessed: path and name; an ARN as the identifier; a name where AWS has an id of its own
  ['AWS::IAM::Role', { RoleNameWithPath: undefined }],
  ['AWS::CertificateManager::Certificate', { CertificateId: undefined }],
  ['AWS::Config::ConfigurationAggregator', { AggregatorId: undefined }],
  ['AWS::RDS::DBShardGroup', { DbShardGroupResourceId: undefined }],
  // no template
  ['AWS::S3::BucketPolicy', {}],
];

test.each(cases)('%s', async (name, variables) => {
  const type = (await loadSchema([name])).type(name);
  expect(type && Object.fromEntries(arnVariables(type))).toEqual(variables);
});
