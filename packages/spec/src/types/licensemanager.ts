// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::LicenseManager::Grant`: Specifies a grant. */
export interface Grant {
  /** Allowed operations for the grant. */
  readonly AllowedOperations?: readonly string[] | undefined;
  /** Grant name. */
  readonly GrantName?: string | undefined;
  /** Home Region of the grant. */
  readonly HomeRegion?: string | undefined;
  /** License ARN. */
  readonly LicenseArn?: string | undefined;
  /** The grant principals. */
  readonly Principals?: readonly string[] | undefined;
  /** Granted license status. */
  readonly Status?: string | undefined;
  /** A list of tags to attach. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the grant. */
  readonly GrantArn?: string | undefined;
  /** The grant version. */
  readonly Version?: string | undefined;
}

/** `AWS::LicenseManager::License`: Specifies a granted license. */
export interface License {
  /** License beneficiary. */
  readonly Beneficiary?: string | undefined;
  /** Configuration for consumption of the license. */
  readonly ConsumptionConfiguration?: License_ConsumptionConfiguration | undefined;
  /** License entitlements. */
  readonly Entitlements?: readonly License_Entitlement[] | undefined;
  /** Home Region of the license. */
  readonly HomeRegion?: string | undefined;
  /** License issuer. */
  readonly Issuer?: License_IssuerData | undefined;
  /** License metadata. */
  readonly LicenseMetadata?: readonly License_Metadata[] | undefined;
  /** License name. */
  readonly LicenseName?: string | undefined;
  /** Product name. */
  readonly ProductName?: string | undefined;
  /** Product SKU. */
  readonly ProductSKU?: string | undefined;
  /** License status. */
  readonly Status?: string | undefined;
  /** A list of tags to attach. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Date and time range during which the license is valid, in ISO8601-UTC format. */
  readonly Validity?: License_ValidityDateFormat | undefined;
  /** The Amazon Resource Name (ARN) of the license. */
  readonly LicenseArn?: string | undefined;
  /** The license version. */
  readonly Version?: string | undefined;
}

/** Details about a borrow configuration. */
export interface License_BorrowConfiguration {
  /** Indicates whether early check-ins are allowed. */
  readonly AllowEarlyCheckIn?: boolean | undefined;
  /** Maximum time for the borrow configuration, in minutes. */
  readonly MaxTimeToLiveInMinutes?: number | undefined;
}

/** Details about a consumption configuration. */
export interface License_ConsumptionConfiguration {
  /** Details about a borrow configuration. */
  readonly BorrowConfiguration?: License_BorrowConfiguration | undefined;
  /** Details about a provisional configuration. */
  readonly ProvisionalConfiguration?: License_ProvisionalConfiguration | undefined;
  /** Renewal frequency. */
  readonly RenewType?: string | undefined;
}

/** Describes a resource entitled for use with a license. */
export interface License_Entitlement {
  /** Indicates whether check-ins are allowed. */
  readonly AllowCheckIn?: boolean | undefined;
  /** Maximum entitlement count. */
  readonly MaxCount?: number | undefined;
  /** Entitlement name. */
  readonly Name?: string | undefined;
  /** Indicates whether overages are allowed. */
  readonly Overage?: boolean | undefined;
  /** Entitlement unit. */
  readonly Unit?: string | undefined;
  /** Entitlement resource. */
  readonly Value?: string | undefined;
}

/** Details associated with the issuer of a license. */
export interface License_IssuerData {
  /** Issuer name. */
  readonly Name?: string | undefined;
  /** Asymmetric KMS key from AWS Key Management Service. */
  readonly SignKey?: string | undefined;
}

/** Describes key/value pairs. */
export interface License_Metadata {
  /** The key name. */
  readonly Name?: string | undefined;
  /** The value. */
  readonly Value?: string | undefined;
}

/** Details about a provisional configuration. */
export interface License_ProvisionalConfiguration {
  /** Maximum time for the provisional configuration, in minutes. */
  readonly MaxTimeToLiveInMinutes?: number | undefined;
}

/** Date and time range during which the license is valid, in ISO8601-UTC format. */
export interface License_ValidityDateFormat {
  /** Start of the time range. */
  readonly Begin?: string | undefined;
  /** End of the time range. */
  readonly End?: string | undefined;
}

/** `AWS::LicenseManager::LicenseAssetGroup`: Resource Type definition for AWS::LicenseManager::LicenseAssetGroup */
export interface LicenseAssetGroup {
  /** ARNs of associated license asset rulesets. */
  readonly AssociatedLicenseAssetRulesetARNs?: readonly string[] | undefined;
  /** License asset group description. */
  readonly Description?: string | undefined;
  /** License asset group configurations. */
  readonly LicenseAssetGroupConfigurations?: readonly LicenseAssetGroup_LicenseAssetGroupConfiguration[] | undefined;
  /** License asset group name. */
  readonly Name?: string | undefined;
  /** License asset group properties. */
  readonly Properties?: readonly LicenseAssetGroup_LicenseAssetGroupProperty[] | undefined;
  /** Tags to add to the license asset group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name (ARN) of the license asset group. */
  readonly LicenseAssetGroupArn?: string | undefined;
}

export interface LicenseAssetGroup_LicenseAssetGroupConfiguration {
  readonly UsageDimension?: string | undefined;
}

export interface LicenseAssetGroup_LicenseAssetGroupProperty {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::LicenseManager::LicenseAssetRuleSet`: Resource schema for AWS::LicenseManager::LicenseAssetRuleSet. */
export interface LicenseAssetRuleSet {
  /** License asset ruleset description. */
  readonly Description?: string | undefined;
  /** License asset ruleset name. */
  readonly Name?: string | undefined;
  /** License asset rules. */
  readonly Rules?: readonly LicenseAssetRuleSet_LicenseAssetRule[] | undefined;
  /** Tags to add to the license asset ruleset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Amazon Resource Name (ARN) of the license asset ruleset. */
  readonly LicenseAssetRulesetArn?: string | undefined;
}

/** AND rule statement. */
export interface LicenseAssetRuleSet_AndRuleStatement {
  readonly MatchingRuleStatements?: readonly LicenseAssetRuleSet_MatchingRuleStatement[] | undefined;
}

/** Instance rule statement. */
export interface LicenseAssetRuleSet_InstanceRuleStatement {
  /** AND rule statement. */
  readonly AndRuleStatement?: LicenseAssetRuleSet_AndRuleStatement | undefined;
  /** Matching rule statement. */
  readonly MatchingRuleStatement?: LicenseAssetRuleSet_MatchingRuleStatement | undefined;
  /** OR rule statement. */
  readonly OrRuleStatement?: LicenseAssetRuleSet_OrRuleStatement | undefined;
}

/** License asset rule. */
export interface LicenseAssetRuleSet_LicenseAssetRule {
  /** Rule statement. */
  readonly RuleStatement?: LicenseAssetRuleSet_RuleStatement | undefined;
}

/** License configuration rule statement. */
export interface LicenseAssetRuleSet_LicenseConfigurationRuleStatement {
  /** AND rule statement. */
  readonly AndRuleStatement?: LicenseAssetRuleSet_AndRuleStatement | undefined;
  /** Matching rule statement. */
  readonly MatchingRuleStatement?: LicenseAssetRuleSet_MatchingRuleStatement | undefined;
  /** OR rule statement. */
  readonly OrRuleStatement?: LicenseAssetRuleSet_OrRuleStatement | undefined;
}

/** License rule statement. */
export interface LicenseAssetRuleSet_LicenseRuleStatement {
  /** AND rule statement. */
  readonly AndRuleStatement?: LicenseAssetRuleSet_AndRuleStatement | undefined;
  /** Matching rule statement. */
  readonly MatchingRuleStatement?: LicenseAssetRuleSet_MatchingRuleStatement | undefined;
  /** OR rule statement. */
  readonly OrRuleStatement?: LicenseAssetRuleSet_OrRuleStatement | undefined;
}

/** Matching rule statement. */
export interface LicenseAssetRuleSet_MatchingRuleStatement {
  /** Constraint (e.g. Equals, Not_Equals). */
  readonly Constraint?: string | undefined;
  /** Key to match. */
  readonly KeyToMatch?: string | undefined;
  /** Values to match. */
  readonly ValueToMatch?: readonly string[] | undefined;
}

/** OR rule statement. */
export interface LicenseAssetRuleSet_OrRuleStatement {
  readonly MatchingRuleStatements?: readonly LicenseAssetRuleSet_MatchingRuleStatement[] | undefined;
}

/** Rule statement. */
export interface LicenseAssetRuleSet_RuleStatement {
  /** Instance rule statement. */
  readonly InstanceRuleStatement?: LicenseAssetRuleSet_InstanceRuleStatement | undefined;
  /** License configuration rule statement. */
  readonly LicenseConfigurationRuleStatement?: LicenseAssetRuleSet_LicenseConfigurationRuleStatement | undefined;
  /** License rule statement. */
  readonly LicenseRuleStatement?: LicenseAssetRuleSet_LicenseRuleStatement | undefined;
}
