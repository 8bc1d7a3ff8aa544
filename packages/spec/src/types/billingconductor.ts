// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::BillingConductor::BillingGroup`: Creates a billing group that resembles a consolidated billing family that AWS charges, based off of the predefined… */
export interface BillingGroup {
  /** The set of accounts that will be under the billing group. */
  readonly AccountGrouping?: BillingGroup_AccountGrouping | undefined;
  /** The preferences and settings that will be used to compute the AWS charges for a billing group. */
  readonly ComputationPreference?: BillingGroup_ComputationPreference | undefined;
  /** The description of the billing group. */
  readonly Description?: string | undefined;
  /** The billing group's name. */
  readonly Name?: string | undefined;
  /** The account ID that serves as the main account in a billing group. */
  readonly PrimaryAccountId?: string | undefined;
  /** A map that contains tag keys and tag values that are attached to a billing group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the created billing group. */
  readonly Arn?: string | undefined;
  /** The time the billing group was created. */
  readonly CreationTime?: number | undefined;
  /** The most recent time the billing group was modified. */
  readonly LastModifiedTime?: number | undefined;
  /** The number of accounts in the particular billing group. */
  readonly Size?: number | undefined;
  /** The billing group status. */
  readonly Status?: string | undefined;
  /** The reason why the billing group is in its current status. */
  readonly StatusReason?: string | undefined;
}

/** The set of accounts that will be under the billing group. */
export interface BillingGroup_AccountGrouping {
  /** Specifies if this billing group will automatically associate newly added AWS accounts that join your consolidated… */
  readonly AutoAssociate?: boolean | undefined;
  /** The account IDs that make up the billing group. */
  readonly LinkedAccountIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) that identifies the transfer relationship owned by the Bill Transfer account (caller… */
  readonly ResponsibilityTransferArn?: string | undefined;
}

/** The preferences and settings that will be used to compute the AWS charges for a billing group. */
export interface BillingGroup_ComputationPreference {
  /** The Amazon Resource Name (ARN) of the pricing plan used to compute the AWS charges for a billing group. */
  readonly PricingPlanArn?: string | undefined;
}

/** `AWS::BillingConductor::CustomLineItem`: Creates a custom line item that can be used to create a one-time or recurring, fixed or percentage-based charge that… */
export interface CustomLineItem {
  /** The AWS account in which this custom line item will be applied to. */
  readonly AccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to. */
  readonly BillingGroupArn?: string | undefined;
  /** A time range for which the custom line item is effective. */
  readonly BillingPeriodRange?: CustomLineItem_BillingPeriodRange | undefined;
  /** The computation rule that determines how the custom line item charges are computed and reflected in the bill. */
  readonly ComputationRule?: string | undefined;
  /** The charge details of a custom line item. */
  readonly CustomLineItemChargeDetails?: CustomLineItem_CustomLineItemChargeDetails | undefined;
  /** The custom line item's description. */
  readonly Description?: string | undefined;
  /** The custom line item's name. */
  readonly Name?: string | undefined;
  /** Configuration details specifying how the custom line item charges are presented, including which service the charges… */
  readonly PresentationDetails?: CustomLineItem_PresentationDetails | undefined;
  /** A map that contains tag keys and tag values that are attached to a custom line item. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to. */
  readonly Arn?: string | undefined;
  /** The number of resources that are associated to the custom line item. */
  readonly AssociationSize?: number | undefined;
  /** The time created. */
  readonly CreationTime?: number | undefined;
  /** The custom line item's charge value currency. */
  readonly CurrencyCode?: string | undefined;
  /** The most recent time the custom line item was modified. */
  readonly LastModifiedTime?: number | undefined;
  /** The product code associated with the custom line item. */
  readonly ProductCode?: string | undefined;
}

/** The billing period range in which the custom line item request will be applied. */
export interface CustomLineItem_BillingPeriodRange {
  /** The exclusive end billing period that defines a billing period range where a custom line is applied. */
  readonly ExclusiveEndBillingPeriod?: string | undefined;
  /** The inclusive start billing period that defines a billing period range where a custom line is applied. */
  readonly InclusiveStartBillingPeriod?: string | undefined;
}

/** The charge details of a custom line item. */
export interface CustomLineItem_CustomLineItemChargeDetails {
  /** A `CustomLineItemFlatChargeDetails` that describes the charge details of a flat custom line item. */
  readonly Flat?: CustomLineItem_CustomLineItemFlatChargeDetails | undefined;
  /** A representation of the line item filter. */
  readonly LineItemFilters?: readonly CustomLineItem_LineItemFilter[] | undefined;
  /** A `CustomLineItemPercentageChargeDetails` that describes the charge details of a percentage custom line item. */
  readonly Percentage?: CustomLineItem_CustomLineItemPercentageChargeDetails | undefined;
  /** The type of the custom line item that indicates whether the charge is a fee or credit. */
  readonly Type?: string | undefined;
}

/** The charge details of a custom line item. */
export interface CustomLineItem_CustomLineItemFlatChargeDetails {
  /** The custom line item's fixed charge value in USD. */
  readonly ChargeValue?: number | undefined;
}

/** A representation of the charge details associated with a percentage custom line item. */
export interface CustomLineItem_CustomLineItemPercentageChargeDetails {
  /** A list of resource ARNs to associate to the percentage custom line item. */
  readonly ChildAssociatedResources?: readonly string[] | undefined;
  /** The custom line item's percentage value. */
  readonly PercentageValue?: number | undefined;
}

/** A representation of the line item filter for your custom line item. */
export interface CustomLineItem_LineItemFilter {
  /** The attribute of the line item filter. */
  readonly Attribute?: string | undefined;
  /** The values of the line item filter. */
  readonly AttributeValues?: readonly string[] | undefined;
  /** The match criteria of the line item filter. */
  readonly MatchOption?: string | undefined;
  /** The values of the line item filter. */
  readonly Values?: readonly string[] | undefined;
}

/** An object that defines how custom line item charges are presented in the bill, containing specifications for service… */
export interface CustomLineItem_PresentationDetails {
  /** The service under which the custom line item charges will be presented. */
  readonly Service?: string | undefined;
}

/** `AWS::BillingConductor::PricingPlan`: Creates a pricing plan that is used for computing AWS charges for billing groups. */
export interface PricingPlan {
  /** The pricing plan description. */
  readonly Description?: string | undefined;
  /** The name of a pricing plan. */
  readonly Name?: string | undefined;
  /** The `PricingRuleArns` that are associated with the Pricing Plan. */
  readonly PricingRuleArns?: readonly string[] | undefined;
  /** A map that contains tag keys and tag values that are attached to a pricing plan. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the created pricing plan. */
  readonly Arn?: string | undefined;
  /** The time the pricing plan was created. */
  readonly CreationTime?: number | undefined;
  /** The most recent time the pricing plan was modified. */
  readonly LastModifiedTime?: number | undefined;
  /** The pricing rules count currently associated with this pricing plan list element. */
  readonly Size?: number | undefined;
}

/** `AWS::BillingConductor::PricingRule`: Creates a pricing rule which can be associated with a pricing plan, or a set of pricing plans. */
export interface PricingRule {
  /** The seller of services provided by AWS, their affiliates, or third-party providers selling services via AWS Marketplace. */
  readonly BillingEntity?: string | undefined;
  /** The pricing rule description. */
  readonly Description?: string | undefined;
  /** A percentage modifier applied on the public pricing rates. */
  readonly ModifierPercentage?: number | undefined;
  /** The name of a pricing rule. */
  readonly Name?: string | undefined;
  /** Operation is the specific AWS action covered by this line item. */
  readonly Operation?: string | undefined;
  /** The scope of pricing rule that indicates if it's globally applicable or service-specific. */
  readonly Scope?: string | undefined;
  /** If the `Scope` attribute is `SERVICE`, this attribute indicates which service the `PricingRule` is applicable for. */
  readonly Service?: string | undefined;
  /** A map that contains tag keys and tag values that are attached to a pricing rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The set of tiering configurations for the pricing rule. */
  readonly Tiering?: PricingRule_Tiering | undefined;
  /** The type of pricing rule. */
  readonly Type?: string | undefined;
  /** Usage Type is the unit that each service uses to measure the usage of a specific type of resource. */
  readonly UsageType?: string | undefined;
  /** The Amazon Resource Name (ARN) used to uniquely identify a pricing rule. */
  readonly Arn?: string | undefined;
  /** The pricing plans count that this pricing rule is associated with. */
  readonly AssociatedPricingPlanCount?: number | undefined;
  /** The time the pricing rule was created. */
  readonly CreationTime?: number | undefined;
  /** The most recent time the pricing rule was modified. */
  readonly LastModifiedTime?: number | undefined;
}

/** A custom volume tier that defines the rate applied to usage within the given range. */
export interface PricingRule_CustomTier {
  /** The inclusive beginning of the tier's usage range. */
  readonly BeginRangeInclusive?: number | undefined;
  /** The exclusive end of the tier's usage range. */
  readonly EndRangeExclusive?: number | undefined;
  /** The custom rate applied to usage within the tier's range. */
  readonly RateValue?: number | undefined;
}

/** The possible AWS Free Tier configurations. */
export interface PricingRule_FreeTier {
  /** Activate or deactivate AWS Free Tier. */
  readonly Activated?: boolean | undefined;
}

/** The set of tiering configurations for the pricing rule. */
export interface PricingRule_Tiering {
  /** The set of custom volume tiers for a SKU-scoped TIERING pricing rule. */
  readonly CustomTiers?: readonly PricingRule_CustomTier[] | undefined;
  /** The possible AWS Free Tier configurations. */
  readonly FreeTier?: PricingRule_FreeTier | undefined;
}
