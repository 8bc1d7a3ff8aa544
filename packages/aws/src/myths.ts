import type { Owner } from '@demarc/model';
import type { Domain } from './domains.ts';
import type { TypeName } from './kit.ts';

/** A wrong statement about who is responsible for what. The engine refutes it: the resolved owner is another one than it claims. */
export interface Myth {
  /** As people say it. */
  readonly says: string;
  readonly type: TypeName;
  /** The configuration that it speaks of: `Path.To=value`; nothing for what AWS gives when nothing is said. */
  readonly set: readonly string[];
  readonly domain: Domain;
  /** Whose it is, if the statement were right. */
  readonly claims: Owner;
}

const myth = (says: string, claims: Owner, type: TypeName, domain: Domain, ...set: readonly string[]): Myth => ({
  says,
  claims,
  type,
  domain,
  set,
});

const outpost = 'OutpostArn=arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0';

/** Statements that are wrong, in both directions: duties that people leave to AWS, and work that they do although it is AWS's. */
export const myths: readonly Myth[] = [
  myth('My servers run at AWS, so AWS patches them.', 'aws', 'AWS::EC2::Instance', 'os.guest'),
  myth('With a virtual machine everything is mine, down to the hypervisor.', 'customer', 'AWS::EC2::Instance', 'virt.hypervisor'),
  myth(
    'Even on bare metal the hypervisor is none of my business.',
    'aws',
    'AWS::EC2::Instance',
    'virt.hypervisor',
    'InstanceType=c5.metal',
  ),
  myth('AWS owns the rack, so AWS guards the room that my Outpost stands in.', 'aws', 'AWS::EC2::Subnet', 'physical.facility', outpost),

  myth('Serverless means that AWS secures my code.', 'aws', 'AWS::Lambda::Function', 'app.code'),
  myth('Without servers there are no permissions to look after.', 'aws', 'AWS::Lambda::Function', 'iam.authz'),
  myth('AWS updates the libraries in my package along with the runtime.', 'aws', 'AWS::Lambda::Function', 'app.supplychain'),
  myth(
    'A function has its runtime patched by AWS, however it is packaged.',
    'aws',
    'AWS::Lambda::Function',
    'runtime.patch',
    'PackageType=Image',
  ),
  myth(
    'Pinning the runtime version of a function does not stop the patches.',
    'aws',
    'AWS::Lambda::Function',
    'runtime.patch',
    'RuntimeManagementConfig.UpdateRuntimeOn=Manual',
  ),
  myth('The system below my zip function is for me to patch.', 'customer', 'AWS::Lambda::Function', 'os.guest'),
  myth('A function outside my VPC still has a network that I divide.', 'customer', 'AWS::Lambda::Function', 'net.segment'),

  myth('Fargate patches what is inside my container image.', 'aws', 'AWS::ECS::Service', 'runtime.patch', 'LaunchType=FARGATE'),
  myth('Containers have hosts, and with Fargate I still patch them.', 'customer', 'AWS::ECS::Service', 'os.guest', 'LaunchType=FARGATE'),
  myth('ECS looks after the hosts whatever they are.', 'aws', 'AWS::ECS::Service', 'os.guest', 'LaunchType=EC2'),
  myth('What ECS runs always stands in a building of AWS.', 'aws', 'AWS::ECS::Service', 'physical.facility', 'LaunchType=EXTERNAL'),

  myth('A managed node group keeps its nodes patched by itself.', 'aws', 'AWS::EKS::Nodegroup', 'os.guest'),
  myth('My own node image gets its fixes from EKS.', 'aws', 'AWS::EKS::Nodegroup', 'os.guest', 'AmiType=CUSTOM'),
  myth(
    'In Auto Mode the nodes of a cluster are still mine to patch.',
    'customer',
    'AWS::EKS::Cluster',
    'os.guest',
    'ComputeConfig.Enabled=true',
  ),
  myth('EKS keeps the add-ons of every cluster current.', 'aws', 'AWS::EKS::Cluster', 'orchestration.addons'),

  myth('A managed database manages its own users.', 'aws', 'AWS::RDS::DBInstance', 'iam.identity'),
  myth('Below a managed database I have a system to patch.', 'customer', 'AWS::RDS::DBInstance', 'os.guest'),
  myth('RDS Custom is patched like any other RDS.', 'aws', 'AWS::RDS::DBInstance', 'os.guest', 'Engine=custom-oracle-ee'),
  myth(
    'RDS brings in new engine versions without my doing.',
    'aws',
    'AWS::RDS::DBInstance',
    'engine.patch',
    'AutoMinorVersionUpgrade=false',
  ),
  myth('Every RDS database survives the loss of a Zone.', 'aws', 'AWS::RDS::DBInstance', 'resil.ha', 'MultiAZ=false'),
  myth('RDS makes backups, whatever I set.', 'aws', 'AWS::RDS::DBInstance', 'resil.backup', 'BackupRetentionPeriod=0'),
  myth('AWS encrypts every RDS database.', 'aws', 'AWS::RDS::DBInstance', 'crypto.rest', 'StorageEncrypted=false'),

  myth('AWS sees to it that no stranger can read my bucket.', 'aws', 'AWS::S3::Bucket', 'net.perimeter'),
  myth('S3 loses nothing, so a backup is superfluous.', 'aws', 'AWS::S3::Bucket', 'resil.backup'),
  myth('S3 keeps a copy of my objects in a second Region.', 'aws', 'AWS::S3::Bucket', 'resil.dr'),
  myth('AWS knows which of my objects are confidential.', 'aws', 'AWS::S3::Bucket', 'data.classification'),
  myth('The buildings that hold my objects are a shared concern.', 'shared', 'AWS::S3::Bucket', 'physical.facility'),

  myth('DynamoDB is serverless, so AWS decides who reads the table.', 'aws', 'AWS::DynamoDB::Table', 'iam.authz'),
  myth('A DynamoDB table can always be put back to where it was yesterday.', 'aws', 'AWS::DynamoDB::Table', 'resil.backup'),
  myth('A database is a database: the engine of DynamoDB is for me to upgrade.', 'customer', 'AWS::DynamoDB::Table', 'engine.patch'),

  myth('KMS holds the key, so the key is entirely its affair.', 'aws', 'AWS::KMS::Key', 'crypto.keys'),
  myth('Key material that I imported is kept and replaced by KMS.', 'aws', 'AWS::KMS::Key', 'crypto.keys', 'Origin=EXTERNAL'),

  myth('With GuardDuty on, watching is done.', 'aws', 'AWS::GuardDuty::Detector', 'detect.monitor', 'Enable=true'),
  myth('CloudTrail records, so audit logs need nothing from me.', 'aws', 'AWS::CloudTrail::Trail', 'log.audit'),
  myth('AWS makes my people use a second factor.', 'aws', 'Demarc::Account::Account', 'iam.mfa'),
  myth('When something happens in my account, AWS handles the incident.', 'aws', 'Demarc::Account::Account', 'ir'),
];
