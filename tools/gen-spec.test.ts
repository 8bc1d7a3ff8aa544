import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import { serviceOf, typeNames } from '@demarc/spec';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generate, isGenerated } from './gen-spec.ts';
import { definitionsOf, readSpecification, type SpecProperty } from './gen-spec/specification.ts';

const root = resolve(import.meta.dirname, '..');
const specification = await loadAwsServiceSpec();
const services = readSpecification(specification);
const generated = await generate();

test('the files are those that the specification gives today', async () => {
  const stale: string[] = [];
  await Promise.all(
    [...generated].map(async ([path, content]) => {
      if ((await readFile(join(root, path), 'utf8').catch(() => '')) !== content) stale.push(path);
    }),
  );
  for (const folder of ['packages/spec/src/types', 'packages/spec/src/schema']) {
    const present = (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
    stale.push(...present.filter((path) => isGenerated(path) && !generated.has(path)));
  }
  expect(stale, 'npm run generate').toEqual([]);
});

test('every resource type of the specification is there, once', () => {
  const expected = specification.all('resource').map((resource) => resource.cloudFormationType);
  expect([...typeNames()].toSorted()).toEqual(expected.toSorted());
  const mapped = (generated.get('packages/spec/src/types/index.ts') ?? '').match(/(?<=^ {2}')[^']+/gm);
  expect(mapped?.toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThanOrEqual(1828);
});

test('no two interfaces of a file have one name', () => {
  for (const [path, content] of generated) {
    const names = content.match(/(?<=^export interface )\w+/gm) ?? [];
    expect([path, names.length]).toEqual([path, new Set(names).size]);
  }
});

test('services have the names of their files', () => {
  expect(serviceOf('AWS::S3::Bucket')).toBe('s3');
  expect(generated.has('packages/spec/src/types/s3.ts')).toBe(true);
  expect(generated.has('packages/spec/src/schema/alexa-ask.json')).toBe(true);
});

/** A new edition of the specification that adds a policy shows here: look whether it is one. */
test('the properties that hold an IAM policy', () => {
  const found: string[] = [];
  const collect = (holder: string, properties: readonly SpecProperty[]): void => {
    for (const { name, shape } of properties)
      if (JSON.stringify(shape, skipDefinitions).includes('"policy"')) found.push(`${holder}.${name}`);
  };
  for (const type of services.flatMap((service) => service.types)) {
    collect(type.name, type.properties);
    for (const definition of definitionsOf(type.properties)) collect(`${type.name}/${definition.name}`, definition.properties);
  }
  expect(found).toEqual(policies);
});

function skipDefinitions(key: string, value: unknown): unknown {
  return key === 'definition' ? undefined : value;
}

const policies = [
  'AWS::AIOps::InvestigationGroup.InvestigationGroupPolicy',
  'AWS::ApiGateway::DomainNameV2.Policy',
  'AWS::ApiGateway::RestApi.Policy',
  'AWS::APS::ResourcePolicy.PolicyDocument',
  'AWS::Backup::BackupVault.AccessPolicy',
  'AWS::Backup::LogicallyAirGappedBackupVault.AccessPolicy',
  'AWS::Bedrock::KnowledgeBasePolicy.PolicyDocument',
  'AWS::Bedrock::ResourcePolicy.PolicyDocument',
  'AWS::BedrockAgentCore::ResourcePolicy.Policy',
  'AWS::CloudTrail::ResourcePolicy.ResourcePolicy',
  'AWS::CodeArtifact::Domain.PermissionsPolicyDocument',
  'AWS::CodeArtifact::Repository.PermissionsPolicyDocument',
  'AWS::Comprehend::DocumentClassifier.ModelPolicy',
  'AWS::Comprehend::EntityRecognizer.ModelPolicy',
  'AWS::DSQL::Cluster.PolicyDocument',
  'AWS::DynamoDB::GlobalTable/ResourcePolicy.PolicyDocument',
  'AWS::DynamoDB::Table/ResourcePolicy.PolicyDocument',
  'AWS::EC2::VPCEndpoint.PolicyDocument',
  'AWS::ECR::PublicRepository.RepositoryPolicyText',
  'AWS::ECR::RegistryPolicy.PolicyText',
  'AWS::ECR::Repository.RepositoryPolicyText',
  'AWS::ECR::RepositoryCreationTemplate.RepositoryPolicy',
  'AWS::EFS::FileSystem.FileSystemPolicy',
  'AWS::EKS::PodIdentityAssociation.Policy',
  'AWS::Elasticsearch::Domain.AccessPolicies',
  'AWS::Events::EventBus.Policy',
  'AWS::EventSchemas::RegistryPolicy.Policy',
  'AWS::EventsV2::ResourcePolicy.PolicyDocument',
  'AWS::FSx::S3AccessPointAttachment/S3AccessPoint.Policy',
  'AWS::IAM::Group/Policy.PolicyDocument',
  'AWS::IAM::GroupPolicy.PolicyDocument',
  'AWS::IAM::ManagedPolicy.PolicyDocument',
  'AWS::IAM::Policy.PolicyDocument',
  'AWS::IAM::Role.AssumeRolePolicyDocument',
  'AWS::IAM::Role/Policy.PolicyDocument',
  'AWS::IAM::RolePolicy.PolicyDocument',
  'AWS::IAM::User/Policy.PolicyDocument',
  'AWS::IAM::UserPolicy.PolicyDocument',
  'AWS::IoT::Policy.PolicyDocument',
  'AWS::Kinesis::ResourcePolicy.ResourcePolicy',
  'AWS::KMS::Key.KeyPolicy',
  'AWS::KMS::ReplicaKey.KeyPolicy',
  'AWS::Lambda::ResourcePolicy.PolicyDocument',
  'AWS::Lex::ResourcePolicy.Policy',
  'AWS::Logs::DeliveryDestination/DestinationPolicy.DeliveryDestinationPolicy',
  'AWS::Logs::Destination.DestinationPolicy',
  'AWS::Logs::LogGroup.ResourcePolicyDocument',
  'AWS::Logs::ResourcePolicy.PolicyDocument',
  'AWS::MediaPackageV2::ChannelPolicy.Policy',
  'AWS::MediaPackageV2::OriginEndpointPolicy.Policy',
  'AWS::MediaStore::Container.Policy',
  'AWS::MediaTailor::ChannelPolicy.Policy',
  'AWS::MSK::ClusterPolicy.Policy',
  'AWS::Oam::Sink.Policy',
  'AWS::ODB::OdbNetwork.KmsPolicyDocument',
  'AWS::ODB::OdbNetwork.S3PolicyDocument',
  'AWS::ODB::OdbNetwork.StsPolicyDocument',
  'AWS::Omics::SequenceStore.S3AccessPolicy',
  'AWS::OpenSearchService::Domain.AccessPolicies',
  'AWS::Organizations::ResourcePolicy.Content',
  'AWS::OSIS::Pipeline/ResourcePolicy.Policy',
  'AWS::PaymentCryptography::Key.Policy',
  'AWS::Redshift::Cluster.NamespaceResourcePolicy',
  'AWS::RedshiftServerless::Namespace.NamespaceResourcePolicy',
  'AWS::RolesAnywhere::Profile.SessionPolicy',
  'AWS::RUM::AppMonitor/ResourcePolicy.PolicyDocument',
  'AWS::S3::AccessPoint.Policy',
  'AWS::S3::BucketPolicy.PolicyDocument',
  'AWS::S3::MultiRegionAccessPointPolicy.Policy',
  'AWS::S3Express::AccessPoint.Policy',
  'AWS::S3Express::BucketPolicy.PolicyDocument',
  'AWS::S3Files::FileSystemPolicy.Policy',
  'AWS::S3ObjectLambda::AccessPointPolicy.PolicyDocument',
  'AWS::S3Outposts::AccessPoint.Policy',
  'AWS::S3Outposts::BucketPolicy.PolicyDocument',
  'AWS::S3Tables::TableBucketPolicy.ResourcePolicy',
  'AWS::S3Tables::TablePolicy.ResourcePolicy',
  'AWS::S3Vectors::VectorBucketPolicy.Policy',
  'AWS::SageMaker::ModelPackageGroup.ModelPackageGroupPolicy',
  'AWS::Serverless::Function.AssumeRolePolicyDocument',
  'AWS::Serverless::Function.Policies',
  'AWS::Serverless::StateMachine.Policies',
  'AWS::SecretsManager::ResourcePolicy.ResourcePolicy',
  'AWS::SMSVOICE::ResourcePolicy.PolicyDocument',
  'AWS::SNS::TopicInlinePolicy.PolicyDocument',
  'AWS::SNS::TopicPolicy.PolicyDocument',
  'AWS::SQS::QueueInlinePolicy.PolicyDocument',
  'AWS::SQS::QueuePolicy.PolicyDocument',
  'AWS::SSM::ResourcePolicy.Policy',
  'AWS::SSO::PermissionSet.InlinePolicy',
  'AWS::Transfer::User.Policy',
  'AWS::VpcLattice::AuthPolicy.Policy',
  'AWS::VpcLattice::ResourcePolicy.Policy',
  'AWS::XRay::ResourcePolicy.PolicyDocument',
];
