import type { PolicyDocument, Tag } from '@demarc/spec';

/** What has no CloudFormation type: `Demarc::<Service>::<Thing>`, once an account or a Region unless its name says otherwise. */
export interface OwnTypes {
  'Demarc::Account::Account': { readonly Id?: string | undefined };
  'Demarc::Account::Contacts': AccountContacts;
  'Demarc::Account::Region': { readonly Name?: string | undefined };
  'Demarc::Backup::RegionSettings': BackupRegionSettings;
  'Demarc::Bedrock::AccountSettings': BedrockAccountSettings;
  'Demarc::CloudSearch::Domain': CloudSearchDomain;
  'Demarc::EC2::EbsDefaults': EbsDefaults;
  'Demarc::EC2::Image': MachineImage;
  'Demarc::EC2::InstanceDefaults': InstanceDefaults;
  'Demarc::EC2::Snapshot': EbsSnapshot;
  'Demarc::EMR::BlockPublicAccess': EmrBlockPublicAccess;
  'Demarc::Glacier::Vault': GlacierVault;
  'Demarc::Glue::CatalogSettings': { readonly ResourcePolicy?: PolicyDocument | undefined };
  'Demarc::IAM::PasswordPolicy': PasswordPolicy;
  'Demarc::IAM::RootUser': { readonly Arn?: string | undefined };
  'Demarc::Organizations::Organization': { readonly Id?: string | undefined };
  'Demarc::Route53Domains::Domain': RegisteredDomain;
  'Demarc::S3::AccountPublicAccessBlock': AccountPublicAccessBlock;
  'Demarc::SageMaker::AccountSettings': SageMakerAccountSettings;
  'Demarc::SSM::ServiceSettings': SsmServiceSettings;
  'Demarc::StorageGateway::Gateway': StorageGateway;
  'Demarc::Support::Account': { readonly SupportPlan?: string | undefined };
  'Demarc::WAF::RuleGroup': WafClassicRuleGroup;
}

/** Types whose lines are the account's: the account itself, and every setting that exists once an account or a Region. */
export type AccountLevel =
  | 'AWS::Organizations::Account'
  | 'Demarc::Account::Account'
  | 'Demarc::Account::Contacts'
  | 'Demarc::Account::Region'
  | 'Demarc::Backup::RegionSettings'
  | 'Demarc::Bedrock::AccountSettings'
  | 'Demarc::EC2::EbsDefaults'
  | 'Demarc::EC2::InstanceDefaults'
  | 'Demarc::EMR::BlockPublicAccess'
  | 'Demarc::Glue::CatalogSettings'
  | 'Demarc::IAM::PasswordPolicy'
  | 'Demarc::IAM::RootUser'
  | 'Demarc::S3::AccountPublicAccessBlock'
  | 'Demarc::SageMaker::AccountSettings'
  | 'Demarc::SSM::ServiceSettings'
  | 'Demarc::Support::Account';

/** Types whose lines are the organisation's. */
export type OrganizationLevel =
  | 'AWS::Organizations::Organization'
  | 'AWS::Organizations::OrganizationalUnit'
  | 'Demarc::Organizations::Organization';

/** Whom AWS calls: the account's primary contact, and one for each kind of matter (BILLING, OPERATIONS, SECURITY). */
export interface AccountContacts {
  readonly ContactInformation?: Readonly<Record<string, string>> | undefined;
  readonly AlternateContacts?: Readonly<Record<string, AlternateContact>> | undefined;
}
/** A contact for one kind of matter. */
export interface AlternateContact {
  readonly EmailAddress?: string | undefined;
  readonly Name?: string | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly Title?: string | undefined;
}

/** What AWS Backup protects in a Region by default. */
export interface BackupRegionSettings {
  readonly ResourceTypeOptInPreference?: Readonly<Record<string, boolean>> | undefined;
}

/** What Bedrock keeps once a Region: where invocations are logged, and what the account made there. */
export interface BedrockAccountSettings {
  readonly ModelInvocationLogging?:
    | {
        readonly CloudWatchConfig?: { readonly LogGroupName?: string | undefined } | undefined;
        readonly S3Config?: { readonly BucketName?: string | undefined } | undefined;
      }
    | undefined;
  readonly CustomModels?: readonly { readonly ModelArn?: string | undefined; readonly ModelKmsKeyArn?: string | undefined }[] | undefined;
  readonly Guardrails?: readonly { readonly Id?: string | undefined }[] | undefined;
  readonly Prompts?: readonly { readonly Id?: string | undefined }[] | undefined;
}

/** A CloudSearch domain. */
export interface CloudSearchDomain {
  readonly DomainName?: string | undefined;
  readonly DomainEndpointOptions?:
    | { readonly EnforceHTTPS?: boolean | undefined; readonly TLSSecurityPolicy?: string | undefined }
    | undefined;
}

/** What a Region does with new volumes, and with sharing to everyone. */
export interface EbsDefaults {
  readonly EbsEncryptionByDefault?: boolean | undefined;
  /** The key of new volumes; AWS's managed key unless one is set. */
  readonly DefaultKmsKeyId?: string | undefined;
  readonly ImageBlockPublicAccessState?: string | undefined;
}

/** A disk of an image, as it becomes a volume. */
export interface ImageDisk {
  readonly DeviceName?: string | undefined;
  readonly Ebs?:
    | { readonly Encrypted?: boolean | undefined; readonly KmsKeyId?: string | undefined; readonly SnapshotId?: string | undefined }
    | undefined;
}
/** Whom an image or a snapshot is shared with: everyone (`all`), accounts, organisations, units. */
export interface SharedWith {
  readonly Group?: string | undefined;
  readonly UserId?: string | undefined;
  readonly OrganizationArn?: string | undefined;
  readonly OrganizationalUnitArn?: string | undefined;
}
/** A machine image (AMI) that the account owns. */
export interface MachineImage {
  readonly ImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Public?: boolean | undefined;
  readonly LaunchPermissions?: readonly SharedWith[] | undefined;
  readonly BlockDeviceMappings?: readonly ImageDisk[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

/** What new instances of a Region get for their metadata service. */
export interface InstanceDefaults {
  readonly InstanceMetadataDefaults?:
    | {
        readonly HttpTokens?: string | undefined;
        readonly HttpPutResponseHopLimit?: number | undefined;
        readonly HttpEndpoint?: string | undefined;
        readonly InstanceMetadataTags?: string | undefined;
      }
    | undefined;
}

/** A snapshot of a volume. */
export interface EbsSnapshot {
  readonly SnapshotId?: string | undefined;
  readonly VolumeId?: string | undefined;
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly CreateVolumePermissions?: readonly SharedWith[] | undefined;
  readonly OutpostArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

/** Whether EMR refuses clusters that are open to everyone, and for which ports not. */
export interface EmrBlockPublicAccess {
  readonly BlockPublicSecurityGroupRules?: boolean | undefined;
  readonly PermittedPublicSecurityGroupRuleRanges?:
    | readonly { readonly MinRange?: number | undefined; readonly MaxRange?: number | undefined }[]
    | undefined;
}

/** A vault of the original Glacier service. */
export interface GlacierVault {
  readonly VaultName?: string | undefined;
  readonly AccessPolicy?: PolicyDocument | undefined;
  readonly VaultLockPolicy?: PolicyDocument | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

/** What passwords of IAM users must be like. */
export interface PasswordPolicy {
  readonly MinimumPasswordLength?: number | undefined;
  readonly RequireSymbols?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireUppercaseCharacters?: boolean | undefined;
  readonly RequireLowercaseCharacters?: boolean | undefined;
  readonly AllowUsersToChangePassword?: boolean | undefined;
  readonly ExpirePasswords?: boolean | undefined;
  /** In days. */
  readonly MaxPasswordAge?: number | undefined;
  readonly PasswordReusePrevention?: number | undefined;
  readonly HardExpiry?: boolean | undefined;
}

/** A domain name that is registered through Route 53. */
export interface RegisteredDomain {
  readonly DomainName?: string | undefined;
  readonly AdminPrivacy?: boolean | undefined;
  readonly RegistrantPrivacy?: boolean | undefined;
  readonly TechPrivacy?: boolean | undefined;
  readonly AutoRenew?: boolean | undefined;
  readonly StatusList?: readonly string[] | undefined;
}

/** The four switches that overrule buckets for a whole account. */
export interface AccountPublicAccessBlock {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** What SageMaker runs in a Region and CloudFormation has no type for. */
export interface SageMakerAccountSettings {
  readonly FlowDefinitions?: readonly { readonly OutputConfig?: { readonly KmsKeyId?: string | undefined } | undefined }[] | undefined;
  readonly ModelPackageGroups?: readonly { readonly ModelPackageGroupName?: string | undefined }[] | undefined;
  readonly ModelPackages?: readonly { readonly ModelApprovalStatus?: string | undefined }[] | undefined;
  readonly MonitoringSchedules?: readonly { readonly MonitoringScheduleStatus?: string | undefined }[] | undefined;
  readonly ProcessingJobs?: readonly { readonly ImageUri?: string | undefined }[] | undefined;
  readonly TrainingJobs?: readonly TrainingJob[] | undefined;
}
/** One run of a training job; nothing of it can be changed afterwards. */
export interface TrainingJob {
  readonly TrainingJobName?: string | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly OutputDataConfig?: { readonly KmsKeyId?: string | undefined } | undefined;
  readonly ResourceConfig?: { readonly VolumeKmsKeyId?: string | undefined } | undefined;
  readonly VpcConfig?: { readonly Subnets?: readonly string[] | undefined } | undefined;
}

/** Settings of Systems Manager in a Region, by their ids. */
export interface SsmServiceSettings {
  readonly PublicSharingPermission?: string | undefined;
  readonly AutomationLogDestination?: string | undefined;
}

/** A Storage Gateway appliance with its file shares. */
export interface StorageGateway {
  readonly GatewayName?: string | undefined;
  readonly GatewayType?: string | undefined;
  readonly HostEnvironment?: string | undefined;
  readonly FileShares?: readonly { readonly KMSEncrypted?: boolean | undefined; readonly KMSKey?: string | undefined }[] | undefined;
}

/** A rule group of WAF Classic. */
export interface WafClassicRuleGroup {
  readonly Name?: string | undefined;
  readonly ActivatedRules?: readonly { readonly RuleId?: string | undefined; readonly Priority?: number | undefined }[] | undefined;
}

/** What only a live account knows, by type. Each service adds its own by declaration merging. */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface ObservedTypes {}
