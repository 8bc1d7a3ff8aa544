// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::WellArchitected::AgentContext`: Resource schema for AWS::WellArchitected::AgentContext. */
export interface AgentContext {
  /** The free-form content of the Agent Context, supplied as an arbitrary JSON object. */
  readonly Content?: Json | undefined;
  /** The type of the Agent Context. */
  readonly ContextType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context. */
  readonly ProfileArn?: string | undefined;
  /** The title of the Agent Context. */
  readonly Title?: string | undefined;
  /** Type of the application described by this context. */
  readonly ApplicationType?: string | undefined;
  /** The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the context id. */
  readonly Arn?: string | undefined;
  /** The timestamp when the context was created. */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the system or user that created this context. */
  readonly CreatedBy?: string | undefined;
  /** Business criticality of the application described by this context. */
  readonly Criticality?: string | undefined;
  /** The service-generated unique identifier of the Agent Context. */
  readonly Id?: string | undefined;
  /** The timestamp when the context was last modified. */
  readonly LastModifiedAt?: string | undefined;
  /** The identifier of the system or user that last modified this context. */
  readonly LastModifiedBy?: string | undefined;
}

/** `AWS::WellArchitected::AgentGoal`: Resource schema for AWS::WellArchitected::AgentGoal. */
export interface AgentGoal {
  /** A description of the Agent Goal. */
  readonly Description?: string | undefined;
  /** The list of Well-Architected pillars this goal targets. */
  readonly Pillars?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal. */
  readonly ProfileArn?: string | undefined;
  /** The title of the Agent Goal. */
  readonly Title?: string | undefined;
  /** The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id. */
  readonly Arn?: string | undefined;
  /** The timestamp when the goal was created. */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the system or user that created this goal. */
  readonly CreatedBy?: string | undefined;
  /** The service-generated unique identifier of the Agent Goal. */
  readonly Id?: string | undefined;
  /** The timestamp when the goal was last modified. */
  readonly LastModifiedAt?: string | undefined;
  /** The identifier of the system or user that last modified this goal. */
  readonly LastModifiedBy?: string | undefined;
}

/** `AWS::WellArchitected::AgentProfile`: Resource Type definition for AWS::WellArchitected::AgentProfile. */
export interface AgentProfile {
  /** The aggregation configuration entries (account, regions, access role) associated with this profile. */
  readonly AggregationConfiguration?: readonly AgentProfile_AggregationConfiguration[] | undefined;
  /** A business overview for the profile used to improve recommendation quality. */
  readonly BusinessOverview?: string | undefined;
  /** Whether deletion protection is enabled for the profile. */
  readonly DeletionProtection?: boolean | undefined;
  /** A description of the profile. */
  readonly Description?: string | undefined;
  /** The human-readable display name of the profile. */
  readonly DisplayName?: string | undefined;
  /** The ARN of the IAM role assumed to execute recommendation actions. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of the profile. */
  readonly Name?: string | undefined;
  /** The list of Well-Architected pillars to focus on. */
  readonly Pillars?: readonly string[] | undefined;
  /** Key-value pairs to associate with the Agent Profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Agent Profile. */
  readonly Arn?: string | undefined;
  /** The timestamp when the profile was created. */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the system or user that created this profile. */
  readonly CreatedBy?: string | undefined;
  /** The timestamp when the profile was last modified. */
  readonly LastModifiedAt?: string | undefined;
  /** The identifier of the system or user that last modified this profile. */
  readonly LastModifiedBy?: string | undefined;
}

/** Defines an account, its in-scope regions, and the access role used to reach resources in that account. */
export interface AgentProfile_AggregationConfiguration {
  /** The ARN of the IAM role used to access resources in this account. */
  readonly AccessRoleArn?: string | undefined;
  /** The target AWS account ID. */
  readonly AccountId?: string | undefined;
  /** The target regions in the account. */
  readonly Regions?: readonly string[] | undefined;
}

/** `AWS::WellArchitected::Lens`: Definition of AWS::WellArchitected::Lens Resource Type */
export interface Lens {
  /** The JSON representation of a lens. */
  readonly JSONString?: string | undefined;
  /** The version of the lens. */
  readonly LensVersion?: string | undefined;
  /** The tags assigned to the lens. */
  readonly Tags?: readonly Lens_TagsItems[] | undefined;
  /** The description of the lens. */
  readonly Description?: string | undefined;
  /** The ARN of the lens. */
  readonly LensArn?: string | undefined;
  /** The unique identifier of the lens. */
  readonly LensId?: string | undefined;
  /** The full name of the lens. */
  readonly Name?: string | undefined;
  /** The Amazon Web Services account ID that owns the lens. */
  readonly Owner?: string | undefined;
}

export interface Lens_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::WellArchitected::Profile`: Definition of AWS::WellArchitected::Profile Resource Type */
export interface Profile {
  /** The profile description. */
  readonly ProfileDescription?: string | undefined;
  /** The name of the profile. */
  readonly ProfileName?: string | undefined;
  /** The profile questions. */
  readonly ProfileQuestions?: readonly Profile_ProfileQuestionUpdate[] | undefined;
  /** The tags assigned to the profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The date and time the profile was created. */
  readonly CreatedAt?: string | undefined;
  /** The owner of the profile. */
  readonly Owner?: string | undefined;
  /** The profile ARN. */
  readonly ProfileArn?: string | undefined;
  /** The profile version. */
  readonly ProfileVersion?: string | undefined;
  /** The date and time the profile was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** An update to a profile question. */
export interface Profile_ProfileQuestionUpdate {
  /** The ID of the question. */
  readonly QuestionId?: string | undefined;
  /** The selected choices. */
  readonly SelectedChoiceIds?: readonly string[] | undefined;
}

/** `AWS::WellArchitected::ReviewTemplate`: Creates a review template for the Well-Architected Tool. */
export interface ReviewTemplate {
  /** The review template description. */
  readonly Description?: string | undefined;
  /** The lenses applied to the review template. */
  readonly Lenses?: readonly string[] | undefined;
  /** The notes associated with the review template. */
  readonly Notes?: string | undefined;
  /** The tags assigned to the review template. */
  readonly Tags?: readonly ReviewTemplate_TagsItems[] | undefined;
  /** The name of the review template. */
  readonly TemplateName?: string | undefined;
  /** The owner of the review template. */
  readonly Owner?: string | undefined;
  /** The review template ARN. */
  readonly TemplateArn?: string | undefined;
  /** The latest status of the review template. */
  readonly UpdateStatus?: string | undefined;
  /** The date and time the review template was last updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface ReviewTemplate_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::WellArchitected::Workload`: Definition of AWS::WellArchitected::Workload Resource Type */
export interface Workload {
  /** The list of Amazon Web Services account IDs associated with the workload. */
  readonly AccountIds?: readonly string[] | undefined;
  /** The URL of the architectural design for the workload. */
  readonly ArchitecturalDesign?: string | undefined;
  /** The list of Amazon Web Services Regions associated with the workload. */
  readonly AwsRegions?: readonly string[] | undefined;
  /** The description for the workload. */
  readonly Description?: string | undefined;
  /** Discovery configuration associated to the workload. */
  readonly DiscoveryConfig?: Workload_DiscoveryConfig | undefined;
  /** The environment for the workload. */
  readonly Environment?: string | undefined;
  /** The industry for the workload. */
  readonly Industry?: string | undefined;
  /** The industry type for the workload. */
  readonly IndustryType?: string | undefined;
  /** The list of lenses associated with the workload. */
  readonly Lenses?: readonly string[] | undefined;
  /** The list of non-Amazon Web Services Regions associated with the workload. */
  readonly NonAwsRegions?: readonly string[] | undefined;
  /** The notes associated with the workload. */
  readonly Notes?: string | undefined;
  /** The review owner of the workload. */
  readonly ReviewOwner?: string | undefined;
  /** The tags associated with the workload. */
  readonly Tags?: readonly Workload_TagsItems[] | undefined;
  /** The name of the workload. */
  readonly WorkloadName?: string | undefined;
  /** The improvement status for a workload. */
  readonly ImprovementStatus?: string | undefined;
  /** The ARN for the workload. */
  readonly WorkloadArn?: string | undefined;
  /** The ID assigned to the workload. */
  readonly WorkloadId?: string | undefined;
}

/** Discovery configuration associated to the workload. */
export interface Workload_DiscoveryConfig {
  /** Discovery integration status in respect to Trusted Advisor for the workload. */
  readonly TrustedAdvisorIntegrationStatus?: string | undefined;
  /** The mode to use for identifying resources associated with the workload. */
  readonly WorkloadResourceDefinition?: readonly string[] | undefined;
}

export interface Workload_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
