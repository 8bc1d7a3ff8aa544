// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::Budgets::Budget`: The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget… */
export interface Budget {
  /** The budget object that you want to create. */
  readonly Budget?: Budget_BudgetData | undefined;
  /** A notification that you want to associate with a budget. */
  readonly NotificationsWithSubscribers?: readonly Budget_NotificationWithSubscribers[] | undefined;
  /** An optional list of tags to associate with the specified budget. */
  readonly ResourceTags?: readonly Budget_ResourceTag[] | undefined;
  readonly Id?: string | undefined;
}

/** Determine the budget amount for an auto-adjusting budget. */
export interface Budget_AutoAdjustData {
  /** The string that defines whether your budget auto-adjusts based on historical or forecasted data. */
  readonly AutoAdjustType?: string | undefined;
  /** The parameters that define or describe the historical data that your auto-adjusting budget is based on. */
  readonly HistoricalOptions?: Budget_HistoricalOptions | undefined;
}

/** Represents the output of the `CreateBudget` operation. */
export interface Budget_BudgetData {
  /** Determine the budget amount for an auto-adjusting budget. */
  readonly AutoAdjustData?: Budget_AutoAdjustData | undefined;
  readonly BillingViewArn?: string | undefined;
  /** The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage that… */
  readonly BudgetLimit?: Budget_Spend | undefined;
  /** The name of a budget. */
  readonly BudgetName?: string | undefined;
  /** Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings… */
  readonly BudgetType?: string | undefined;
  /** The cost filters, such as `Region`, `Service`, `LinkedAccount`, `Tag`, or `CostCategory`, that are applied to a budget. */
  readonly CostFilters?: Json | undefined;
  /** The types of costs that are included in this `COST` budget. */
  readonly CostTypes?: Budget_CostTypes | undefined;
  readonly FilterExpression?: Budget_Expression | undefined;
  readonly Metrics?: readonly string[] | undefined;
  /** A map containing multiple `BudgetLimit`, including current or future limits. */
  readonly PlannedBudgetLimits?: Json | undefined;
  /** The period of time that is covered by a budget. */
  readonly TimePeriod?: Budget_TimePeriod | undefined;
  /** The length of time until a budget resets the actual and forecasted spend. */
  readonly TimeUnit?: string | undefined;
}

/** The cost category values used for filtering the costs. */
export interface Budget_CostCategoryValues {
  /** The unique name of the cost category. */
  readonly Key?: string | undefined;
  /** The match options that you can use to filter your results. */
  readonly MatchOptions?: readonly string[] | undefined;
  /** The specific value of the cost category. */
  readonly Values?: readonly string[] | undefined;
}

/** The types of cost that are included in a `COST` budget, such as tax and subscriptions. */
export interface Budget_CostTypes {
  /** Specifies whether a budget includes credits. */
  readonly IncludeCredit?: boolean | undefined;
  /** Specifies whether a budget includes discounts. */
  readonly IncludeDiscount?: boolean | undefined;
  /** Specifies whether a budget includes non-RI subscription costs. */
  readonly IncludeOtherSubscription?: boolean | undefined;
  /** Specifies whether a budget includes recurring fees such as monthly RI fees. */
  readonly IncludeRecurring?: boolean | undefined;
  /** Specifies whether a budget includes refunds. */
  readonly IncludeRefund?: boolean | undefined;
  /** Specifies whether a budget includes subscriptions. */
  readonly IncludeSubscription?: boolean | undefined;
  /** Specifies whether a budget includes support subscription fees. */
  readonly IncludeSupport?: boolean | undefined;
  /** Specifies whether a budget includes taxes. */
  readonly IncludeTax?: boolean | undefined;
  /** Specifies whether a budget includes upfront RI costs. */
  readonly IncludeUpfront?: boolean | undefined;
  /** Specifies whether a budget uses the amortized rate. */
  readonly UseAmortized?: boolean | undefined;
  /** Specifies whether a budget uses a blended rate. */
  readonly UseBlended?: boolean | undefined;
}

/** Use Expression to filter in various Budgets APIs. */
export interface Budget_Expression {
  /** Return results that match both Dimension objects. */
  readonly And?: readonly Budget_Expression[] | undefined;
  /** The filter that's based on CostCategoryValues. */
  readonly CostCategories?: Budget_CostCategoryValues | undefined;
  /** The specific Dimension to use for Expression. */
  readonly Dimensions?: Budget_ExpressionDimensionValues | undefined;
  /** Return results that don't match a Dimension object. */
  readonly Not?: Budget_Expression | undefined;
  /** Return results that match either Dimension object. */
  readonly Or?: readonly Budget_Expression[] | undefined;
  /** The specific Tag to use for Expression. */
  readonly Tags?: Budget_TagValues | undefined;
}

/** Contains the specifications for the filters to use for your request. */
export interface Budget_ExpressionDimensionValues {
  /** The name of the dimension that you want to filter on. */
  readonly Key?: string | undefined;
  /** The match options that you can use to filter your results. */
  readonly MatchOptions?: readonly string[] | undefined;
  /** The metadata values you can specify to filter upon, so that the results all match at least one of the specified values. */
  readonly Values?: readonly string[] | undefined;
}

/** The parameters that define or describe the historical data that your auto-adjusting budget is based on. */
export interface Budget_HistoricalOptions {
  /** The number of budget periods included in the moving-average calculation that determines your auto-adjusted budget… */
  readonly BudgetAdjustmentPeriod?: number | undefined;
}

/** A notification that's associated with a budget. */
export interface Budget_Notification {
  /** The comparison that's used for this notification. */
  readonly ComparisonOperator?: string | undefined;
  /** Specifies whether the notification is for how much you have spent ( `ACTUAL` ) or for how much that you're forecasted… */
  readonly NotificationType?: string | undefined;
  /** The threshold that's associated with a notification. */
  readonly Threshold?: number | undefined;
  /** The type of threshold for a notification. */
  readonly ThresholdType?: string | undefined;
}

/** A notification with subscribers. */
export interface Budget_NotificationWithSubscribers {
  /** The notification that's associated with a budget. */
  readonly Notification?: Budget_Notification | undefined;
  /** A list of subscribers who are subscribed to this notification. */
  readonly Subscribers?: readonly Budget_Subscriber[] | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface Budget_ResourceTag {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The value that's associated with the tag. */
  readonly Value?: string | undefined;
}

/** The amount of cost or usage that's measured for a budget. */
export interface Budget_Spend {
  /** The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold. */
  readonly Amount?: number | undefined;
  /** The unit of measurement that's used for the budget forecast, actual spend, or budget threshold. */
  readonly Unit?: string | undefined;
}

/** The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification. */
export interface Budget_Subscriber {
  /** The address that AWS sends budget notifications to, either an SNS topic or an email. */
  readonly Address?: string | undefined;
  /** The type of notification that AWS sends to a subscriber. */
  readonly SubscriptionType?: string | undefined;
}

/** The values that are available for a tag. */
export interface Budget_TagValues {
  /** The key for the tag. */
  readonly Key?: string | undefined;
  /** The match options that you can use to filter your results. */
  readonly MatchOptions?: readonly string[] | undefined;
  /** The specific value of the tag. */
  readonly Values?: readonly string[] | undefined;
}

/** The period of time that is covered by a budget. */
export interface Budget_TimePeriod {
  /** The end date for a budget. */
  readonly End?: string | undefined;
  /** The start date for a budget. */
  readonly Start?: string | undefined;
}

/** `AWS::Budgets::BudgetsAction`: The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a budget… */
export interface BudgetsAction {
  /** The trigger threshold of the action. */
  readonly ActionThreshold?: BudgetsAction_ActionThreshold | undefined;
  /** The type of action. */
  readonly ActionType?: string | undefined;
  /** This specifies if the action needs manual or automatic approval. */
  readonly ApprovalModel?: string | undefined;
  /** A string that represents the budget name. */
  readonly BudgetName?: string | undefined;
  /** Specifies all of the type-specific parameters. */
  readonly Definition?: BudgetsAction_Definition | undefined;
  /** The role passed for action execution and reversion. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The type of a notification. */
  readonly NotificationType?: string | undefined;
  /** An optional list of tags to associate with the specified budget action. */
  readonly ResourceTags?: readonly BudgetsAction_ResourceTag[] | undefined;
  /** A list of subscribers. */
  readonly Subscribers?: readonly BudgetsAction_Subscriber[] | undefined;
  /** A system-generated universally unique identifier (UUID) for the action. */
  readonly ActionId?: string | undefined;
}

/** The trigger threshold of the action. */
export interface BudgetsAction_ActionThreshold {
  /** The type of threshold for a notification. */
  readonly Type?: string | undefined;
  /** The threshold of a notification. */
  readonly Value?: number | undefined;
}

/** The definition is where you specify all of the type-specific parameters. */
export interface BudgetsAction_Definition {
  /** The AWS Identity and Access Management ( IAM ) action definition details. */
  readonly IamActionDefinition?: BudgetsAction_IamActionDefinition | undefined;
  /** The service control policies (SCP) action definition details. */
  readonly ScpActionDefinition?: BudgetsAction_ScpActionDefinition | undefined;
  /** The Amazon EC2 Systems Manager ( SSM ) action definition details. */
  readonly SsmActionDefinition?: BudgetsAction_SsmActionDefinition | undefined;
}

/** The AWS Identity and Access Management ( IAM ) action definition details. */
export interface BudgetsAction_IamActionDefinition {
  /** A list of groups to be attached. */
  readonly Groups?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the policy to be attached. */
  readonly PolicyArn?: string | undefined;
  /** A list of roles to be attached. */
  readonly Roles?: readonly string[] | undefined;
  /** A list of users to be attached. */
  readonly Users?: readonly string[] | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface BudgetsAction_ResourceTag {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The value that's associated with the tag. */
  readonly Value?: string | undefined;
}

/** The service control policies (SCP) action definition details. */
export interface BudgetsAction_ScpActionDefinition {
  /** The policy ID attached. */
  readonly PolicyId?: string | undefined;
  /** A list of target IDs. */
  readonly TargetIds?: readonly string[] | undefined;
}

/** The Amazon EC2 Systems Manager ( SSM ) action definition details. */
export interface BudgetsAction_SsmActionDefinition {
  /** The EC2 and RDS instance IDs. */
  readonly InstanceIds?: readonly string[] | undefined;
  /** The Region to run the ( SSM ) document. */
  readonly Region?: string | undefined;
  /** The action subType. */
  readonly Subtype?: string | undefined;
}

/** The subscriber to a budget notification. */
export interface BudgetsAction_Subscriber {
  /** The address that AWS sends budget notifications to, either an SNS topic or an email. */
  readonly Address?: string | undefined;
  /** The type of notification that AWS sends to a subscriber. */
  readonly Type?: string | undefined;
}
