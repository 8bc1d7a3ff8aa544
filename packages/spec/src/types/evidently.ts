// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Evidently::Experiment`: Creates or updates an Evidently experiment. */
export interface Experiment {
  /** An optional description of the experiment. */
  readonly Description?: string | undefined;
  /** An array of structures that defines the metrics used for the experiment, and whether a higher or lower value for each… */
  readonly MetricGoals?: readonly Experiment_MetricGoalObject[] | undefined;
  /** A name for the new experiment. */
  readonly Name?: string | undefined;
  /** A structure that contains the configuration of which variation to use as the "control" version. */
  readonly OnlineAbConfig?: Experiment_OnlineAbConfigObject | undefined;
  /** The name or the ARN of the project where this experiment is to be created. */
  readonly Project?: string | undefined;
  /** When Evidently assigns a particular user session to an experiment, it must use a randomization ID to determine which… */
  readonly RandomizationSalt?: string | undefined;
  /** Set this to `true` to remove the segment that is associated with this experiment. */
  readonly RemoveSegment?: boolean | undefined;
  /** A structure that you can use to start and stop the experiment. */
  readonly RunningStatus?: Experiment_RunningStatusObject | undefined;
  /** The portion of the available audience that you want to allocate to this experiment, in thousandths of a percent. */
  readonly SamplingRate?: number | undefined;
  /** Specifies an audience segment to use in the experiment. */
  readonly Segment?: string | undefined;
  /** Assigns one or more tags (key-value pairs) to the experiment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An array of structures that describe the configuration of each feature variation used in the experiment. */
  readonly Treatments?: readonly Experiment_TreatmentObject[] | undefined;
  /** The ARN of the experiment. */
  readonly Arn?: string | undefined;
}

/** Use this structure to tell Evidently whether higher or lower values are desired for a metric that is used in an… */
export interface Experiment_MetricGoalObject {
  /** `INCREASE` means that a variation with a higher number for this metric is performing better. */
  readonly DesiredChange?: string | undefined;
  /** The entity, such as a user or session, that does an action that causes a metric value to be recorded. */
  readonly EntityIdKey?: string | undefined;
  /** The EventBridge event pattern that defines how the metric is recorded. */
  readonly EventPattern?: string | undefined;
  /** A name for the metric. */
  readonly MetricName?: string | undefined;
  /** A label for the units that the metric is measuring. */
  readonly UnitLabel?: string | undefined;
  /** The JSON path to reference the numerical metric value in the event. */
  readonly ValueKey?: string | undefined;
}

/** A structure that contains the configuration of which variation to use as the "control" version. */
export interface Experiment_OnlineAbConfigObject {
  /** The name of the variation that is to be the default variation that the other variations are compared to. */
  readonly ControlTreatmentName?: string | undefined;
  /** A set of key-value pairs. */
  readonly TreatmentWeights?: readonly Experiment_TreatmentToWeight[] | undefined;
}

/** Use this structure to start and stop the experiment. */
export interface Experiment_RunningStatusObject {
  /** If you are using CloudFormation to start the experiment, use this field to specify when the experiment is to end. */
  readonly AnalysisCompleteTime?: string | undefined;
  /** If you are using CloudFormation to stop this experiment, specify either `COMPLETED` or `CANCELLED` here to indicate how… */
  readonly DesiredState?: string | undefined;
  /** If you are using CloudFormation to stop this experiment, this is an optional field that you can use to record why the… */
  readonly Reason?: string | undefined;
  /** To start the experiment now, specify `START` for this parameter. */
  readonly Status?: string | undefined;
}

/** A structure that defines one treatment in an experiment. */
export interface Experiment_TreatmentObject {
  /** The description of the treatment. */
  readonly Description?: string | undefined;
  /** The name of the feature for this experiment. */
  readonly Feature?: string | undefined;
  /** A name for this treatment. */
  readonly TreatmentName?: string | undefined;
  /** The name of the variation to use for this treatment. */
  readonly Variation?: string | undefined;
}

/** This structure defines how much experiment traffic to allocate to one treatment used in the experiment. */
export interface Experiment_TreatmentToWeight {
  /** The portion of experiment traffic to allocate to this treatment. */
  readonly SplitWeight?: number | undefined;
  /** The name of the treatment. */
  readonly Treatment?: string | undefined;
}

/** `AWS::Evidently::Feature`: Creates or updates an Evidently feature that you want to launch or test. */
export interface Feature {
  /** The name of the variation to use as the default variation. */
  readonly DefaultVariation?: string | undefined;
  /** An optional description of the feature. */
  readonly Description?: string | undefined;
  /** Specify users that should always be served a specific variation of a feature. */
  readonly EntityOverrides?: readonly Feature_EntityOverride[] | undefined;
  /** Specify `ALL_RULES` to activate the traffic allocation specified by any ongoing launches or experiments. */
  readonly EvaluationStrategy?: string | undefined;
  /** The name for the feature. */
  readonly Name?: string | undefined;
  /** The name or ARN of the project that is to contain the new feature. */
  readonly Project?: string | undefined;
  /** Assigns one or more tags (key-value pairs) to the feature. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An array of structures that contain the configuration of the feature's different variations. */
  readonly Variations?: readonly Feature_VariationObject[] | undefined;
  /** The ARN of the feature. */
  readonly Arn?: string | undefined;
}

/** A set of key-value pairs that specify users who should always be served a specific variation of a feature. */
export interface Feature_EntityOverride {
  /** The entity ID to be served the variation specified in `Variation`. */
  readonly EntityId?: string | undefined;
  /** The name of the variation to serve to the user session that matches the `EntityId`. */
  readonly Variation?: string | undefined;
}

/** This structure contains the name and variation value of one variation of a feature. */
export interface Feature_VariationObject {
  /** The value assigned to this variation, if the variation type is boolean. */
  readonly BooleanValue?: boolean | undefined;
  /** The value assigned to this variation, if the variation type is a double. */
  readonly DoubleValue?: number | undefined;
  /** The value assigned to this variation, if the variation type is a long. */
  readonly LongValue?: number | undefined;
  /** The value assigned to this variation, if the variation type is a string. */
  readonly StringValue?: string | undefined;
  /** A name for the variation. */
  readonly VariationName?: string | undefined;
}

/** `AWS::Evidently::Launch`: Creates or updates a launch of a given feature. */
export interface Launch {
  /** An optional description for the launch. */
  readonly Description?: string | undefined;
  /** A structure that you can use to start and stop the launch. */
  readonly ExecutionStatus?: Launch_ExecutionStatusObject | undefined;
  /** An array of structures that contains the feature and variations that are to be used for the launch. */
  readonly Groups?: readonly Launch_LaunchGroupObject[] | undefined;
  /** An array of structures that define the metrics that will be used to monitor the launch performance. */
  readonly MetricMonitors?: readonly Launch_MetricDefinitionObject[] | undefined;
  /** The name for the launch. */
  readonly Name?: string | undefined;
  /** The name or ARN of the project that you want to create the launch in. */
  readonly Project?: string | undefined;
  /** When Evidently assigns a particular user session to a launch, it must use a randomization ID to determine which… */
  readonly RandomizationSalt?: string | undefined;
  /** An array of structures that define the traffic allocation percentages among the feature variations during each step of… */
  readonly ScheduledSplitsConfig?: readonly Launch_StepConfig[] | undefined;
  /** Assigns one or more tags (key-value pairs) to the launch. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the launch. */
  readonly Arn?: string | undefined;
}

/** Use this structure to start and stop the launch. */
export interface Launch_ExecutionStatusObject {
  /** If you are using CloudFormation to stop this launch, specify either `COMPLETED` or `CANCELLED` here to indicate how to… */
  readonly DesiredState?: string | undefined;
  /** If you are using CloudFormation to stop this launch, this is an optional field that you can use to record why the… */
  readonly Reason?: string | undefined;
  /** To start the launch now, specify `START` for this parameter. */
  readonly Status?: string | undefined;
}

/** A structure containing the percentage of launch traffic to allocate to one launch group. */
export interface Launch_GroupToWeight {
  /** The name of the launch group. */
  readonly GroupName?: string | undefined;
  /** The portion of launch traffic to allocate to this launch group. */
  readonly SplitWeight?: number | undefined;
}

/** A structure that defines one launch group in a launch. */
export interface Launch_LaunchGroupObject {
  /** A description of the launch group. */
  readonly Description?: string | undefined;
  /** The feature that this launch is using. */
  readonly Feature?: string | undefined;
  /** A name for this launch group. */
  readonly GroupName?: string | undefined;
  /** The feature variation to use for this launch group. */
  readonly Variation?: string | undefined;
}

/** This structure defines a metric that you want to use to evaluate the variations during a launch or experiment. */
export interface Launch_MetricDefinitionObject {
  /** The entity, such as a user or session, that does an action that causes a metric value to be recorded. */
  readonly EntityIdKey?: string | undefined;
  /** The EventBridge event pattern that defines how the metric is recorded. */
  readonly EventPattern?: string | undefined;
  /** A name for the metric. */
  readonly MetricName?: string | undefined;
  /** A label for the units that the metric is measuring. */
  readonly UnitLabel?: string | undefined;
  /** The value that is tracked to produce the metric. */
  readonly ValueKey?: string | undefined;
}

/** Use this structure to specify different traffic splits for one or more audience segments. */
export interface Launch_SegmentOverride {
  /** A number indicating the order to use to evaluate segment overrides, if there are more than one. */
  readonly EvaluationOrder?: number | undefined;
  /** The ARN of the segment to use for this override. */
  readonly Segment?: string | undefined;
  /** The traffic allocation percentages among the feature variations to assign to this segment. */
  readonly Weights?: readonly Launch_GroupToWeight[] | undefined;
}

/** A structure that defines when each step of the launch is to start, and how much launch traffic is to be allocated to… */
export interface Launch_StepConfig {
  /** An array of structures that define how much launch traffic to allocate to each launch group during this step of the… */
  readonly GroupWeights?: readonly Launch_GroupToWeight[] | undefined;
  /** An array of structures that you can use to specify different traffic splits for one or more audience segments. */
  readonly SegmentOverrides?: readonly Launch_SegmentOverride[] | undefined;
  /** The date and time to start this step of the launch. */
  readonly StartTime?: string | undefined;
}

/** `AWS::Evidently::Project`: Creates a project, which is the logical object in Evidently that can contain features, launches, and experiments. */
export interface Project {
  /** Use this parameter if the project will use client-side evaluation powered by AWS AppConfig. */
  readonly AppConfigResource?: Project_AppConfigResourceObject | undefined;
  /** A structure that contains information about where Evidently is to store evaluation events for longer term storage, if… */
  readonly DataDelivery?: Project_DataDeliveryObject | undefined;
  /** An optional description of the project. */
  readonly Description?: string | undefined;
  /** The name for the project. */
  readonly Name?: string | undefined;
  /** Assigns one or more tags (key-value pairs) to the project. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the project. */
  readonly Arn?: string | undefined;
}

/** This is a structure that defines the configuration of how your application integrates with AWS AppConfig to run… */
export interface Project_AppConfigResourceObject {
  /** The ID of the AWS AppConfig application to use for client-side evaluation. */
  readonly ApplicationId?: string | undefined;
  /** The ID of the AWS AppConfig environment to use for client-side evaluation. */
  readonly EnvironmentId?: string | undefined;
}

/** A structure that contains information about where Evidently is to store evaluation events for longer term storage. */
export interface Project_DataDeliveryObject {
  /** If the project stores evaluation events in CloudWatch Logs, this structure stores the log group name. */
  readonly LogGroup?: string | undefined;
  /** If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix. */
  readonly S3?: Project_S3Destination | undefined;
}

/** If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix. */
export interface Project_S3Destination {
  /** The name of the bucket in which Evidently stores evaluation events. */
  readonly BucketName?: string | undefined;
  /** The bucket prefix in which Evidently stores evaluation events. */
  readonly Prefix?: string | undefined;
}

/** `AWS::Evidently::Segment`: Creates or updates a segment of your audience. */
export interface Segment {
  /** An optional description for this segment. */
  readonly Description?: string | undefined;
  /** A name for the segment. */
  readonly Name?: string | undefined;
  /** The pattern to use for the segment. */
  readonly Pattern?: string | undefined;
  /** Assigns one or more tags (key-value pairs) to the feature. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the segment. */
  readonly Arn?: string | undefined;
}
