// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SecretsManager::ResourcePolicy`: Attaches a resource-based permission policy to a secret. */
export interface ResourcePolicy {
  /** Specifies whether to block resource-based policies that allow broad access to the secret. */
  readonly BlockPublicPolicy?: boolean | undefined;
  /** A JSON-formatted string for an AWS resource-based policy. */
  readonly ResourcePolicy?: PolicyDocument | undefined;
  /** The ARN or name of the secret to attach the resource-based policy. */
  readonly SecretId?: string | undefined;
  /** The Arn of the secret. */
  readonly Id?: string | undefined;
}

/** `AWS::SecretsManager::RotationSchedule`: Configure the rotation schedule and Lambda rotation function for a secret. */
export interface RotationSchedule {
  /** The list of metadata needed to successfully rotate a managed external secret. */
  readonly ExternalSecretRotationMetadata?: readonly RotationSchedule_ExternalSecretRotationMetadataItem[] | undefined;
  /** The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret. */
  readonly ExternalSecretRotationRoleArn?: string | undefined;
  /** Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates. */
  readonly HostedRotationLambda?: RotationSchedule_HostedRotationLambda | undefined;
  /** Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation… */
  readonly RotateImmediatelyOnUpdate?: boolean | undefined;
  /** The ARN of an existing Lambda rotation function. */
  readonly RotationLambdaARN?: string | undefined;
  /** A structure that defines the rotation configuration for this secret. */
  readonly RotationRules?: RotationSchedule_RotationRules | undefined;
  /** The ARN or name of the secret to rotate. */
  readonly SecretId?: string | undefined;
  /** The ARN of the secret. */
  readonly Id?: string | undefined;
}

/** The metadata needed to successfully rotate a managed external secret. */
export interface RotationSchedule_ExternalSecretRotationMetadataItem {
  /** The key that identifies the item. */
  readonly Key?: string | undefined;
  /** The value of the specified item. */
  readonly Value?: string | undefined;
}

/** Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates. */
export interface RotationSchedule_HostedRotationLambda {
  /** A string of the characters that you don't want in the password. */
  readonly ExcludeCharacters?: string | undefined;
  /** The ARN of the KMS key that Secrets Manager uses to encrypt the secret. */
  readonly KmsKeyArn?: string | undefined;
  /** The ARN of the secret that contains superuser credentials, if you use the Alternating users rotation strategy. */
  readonly MasterSecretArn?: string | undefined;
  /** The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating users… */
  readonly MasterSecretKmsKeyArn?: string | undefined;
  /** The name of the Lambda rotation function. */
  readonly RotationLambdaName?: string | undefined;
  /** The rotation template to base the rotation function on, one of the following. */
  readonly RotationType?: string | undefined;
  /** Do not set this value if you are using `Transform. */
  readonly Runtime?: string | undefined;
  /** The ARN of the secret that contains superuser credentials, if you use the Alternating users rotation strategy. */
  readonly SuperuserSecretArn?: string | undefined;
  /** The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating users… */
  readonly SuperuserSecretKmsKeyArn?: string | undefined;
  /** A comma-separated list of security group IDs applied to the target database. */
  readonly VpcSecurityGroupIds?: string | undefined;
  /** A comma separated list of VPC subnet IDs of the target database network. */
  readonly VpcSubnetIds?: string | undefined;
}

/** The rotation schedule and window. */
export interface RotationSchedule_RotationRules {
  /** The number of days between automatic scheduled rotations of the secret. */
  readonly AutomaticallyAfterDays?: number | undefined;
  /** The length of the rotation window in hours, for example `3h` for a three hour window. */
  readonly Duration?: string | undefined;
  /** A `cron()` or `rate()` expression that defines the schedule for rotating your secret. */
  readonly ScheduleExpression?: string | undefined;
}

/** `AWS::SecretsManager::Secret`: Creates a new secret. */
export interface Secret {
  /** The description of the secret. */
  readonly Description?: string | undefined;
  /** A structure that specifies how to generate a password to encrypt and store in the secret. */
  readonly GenerateSecretString?: Secret_GenerateSecretString | undefined;
  /** The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value in the secret. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the new secret. */
  readonly Name?: string | undefined;
  /** A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret. */
  readonly ReplicaRegions?: readonly Secret_ReplicaRegion[] | undefined;
  /** The text to encrypt and store in the secret. */
  readonly SecretString?: string | undefined;
  /** A list of tags to attach to the secret. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The exact string that identifies the third-party partner that holds the external secret. */
  readonly Type?: string | undefined;
  /** The ARN of the secret. */
  readonly Id?: string | undefined;
}

/** Generates a random password. */
export interface Secret_GenerateSecretString {
  /** A string of the characters that you don't want in the password. */
  readonly ExcludeCharacters?: string | undefined;
  /** Specifies whether to exclude lowercase letters from the password. */
  readonly ExcludeLowercase?: boolean | undefined;
  /** Specifies whether to exclude numbers from the password. */
  readonly ExcludeNumbers?: boolean | undefined;
  /** Specifies whether to exclude the following punctuation characters from the password. */
  readonly ExcludePunctuation?: boolean | undefined;
  /** Specifies whether to exclude uppercase letters from the password. */
  readonly ExcludeUppercase?: boolean | undefined;
  /** The JSON key name for the key/value pair, where the value is the generated password. */
  readonly GenerateStringKey?: string | undefined;
  /** Specifies whether to include the space character. */
  readonly IncludeSpace?: boolean | undefined;
  /** The length of the password. */
  readonly PasswordLength?: number | undefined;
  /** Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation. */
  readonly RequireEachIncludedType?: boolean | undefined;
  /** A template that the generated string must match. */
  readonly SecretStringTemplate?: string | undefined;
}

/** Specifies a `Region` and the `KmsKeyId` for a replica secret. */
export interface Secret_ReplicaRegion {
  /** The ARN, key ID, or alias of the KMS key to encrypt the secret. */
  readonly KmsKeyId?: string | undefined;
  /** A string that represents a `Region`, for example "us-east-1". */
  readonly Region?: string | undefined;
}

/** `AWS::SecretsManager::SecretTargetAttachment`: The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager secret… */
export interface SecretTargetAttachment {
  /** The ARN or name of the secret. */
  readonly SecretId?: string | undefined;
  /** The ID of the database or cluster. */
  readonly TargetId?: string | undefined;
  /** A string that defines the type of service or database associated with the secret. */
  readonly TargetType?: string | undefined;
  readonly Id?: string | undefined;
}
