// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::MediaConvert::JobTemplate`: The AWS::MediaConvert::JobTemplate resource is an AWS Elemental MediaConvert resource type that you can use to generate… */
export interface JobTemplate {
  /** Accelerated transcoding can significantly speed up jobs with long, visually complex content. */
  readonly AccelerationSettings?: JobTemplate_AccelerationSettings | undefined;
  /** A category for the job template you are creating */
  readonly Category?: string | undefined;
  /** A description of the job template you are creating. */
  readonly Description?: string | undefined;
  /** Configuration for a destination queue to which the job can hop once a customer-defined minimum wait time has passed. */
  readonly HopDestinations?: readonly JobTemplate_HopDestination[] | undefined;
  /** Name of the output group */
  readonly Name?: string | undefined;
  /** Specify the relative priority for this job. */
  readonly Priority?: number | undefined;
  /** The queue that jobs created from this template are assigned to. */
  readonly Queue?: string | undefined;
  /** Specify, in JSON format, the transcoding job settings for this job template. */
  readonly SettingsJson?: Json | undefined;
  /** Specify how often MediaConvert sends STATUS_UPDATE events to Amazon CloudWatch Events. */
  readonly StatusUpdateInterval?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the job template, such as `arn:aws:mediaconvert:us-west-2:123456789012`. */
  readonly Arn?: string | undefined;
}

/** Accelerated transcoding can significantly speed up jobs with long, visually complex content. */
export interface JobTemplate_AccelerationSettings {
  /** Specify the conditions when the service will run your job with accelerated transcoding. */
  readonly Mode?: string | undefined;
}

/** Configuration for a destination queue to which the job can hop once a customer-defined minimum wait time has passed. */
export interface JobTemplate_HopDestination {
  /** When you set up a job to use queue hopping, you can specify a different relative priority for the job in the… */
  readonly Priority?: number | undefined;
  /** Optional unless the job is submitted on the default queue. */
  readonly Queue?: string | undefined;
  /** Required for setting up a job to use queue hopping. */
  readonly WaitMinutes?: number | undefined;
}

/** `AWS::MediaConvert::Preset`: The AWS::MediaConvert::Preset resource is an AWS Elemental MediaConvert resource type that you can use to specify… */
export interface Preset {
  /** The new category for the preset, if you are changing it. */
  readonly Category?: string | undefined;
  /** The new description for the preset, if you are changing it. */
  readonly Description?: string | undefined;
  /** The name of the preset that you are modifying. */
  readonly Name?: string | undefined;
  /** Specify, in JSON format, the transcoding job settings for this output preset. */
  readonly SettingsJson?: Json | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the output preset, such as `arn:aws:mediaconvert:us-west-2:123456789012`. */
  readonly Arn?: string | undefined;
}

/** `AWS::MediaConvert::Queue`: The AWS::MediaConvert::Queue resource is an AWS Elemental MediaConvert resource type that you can use to manage the… */
export interface Queue {
  /** Specify the maximum number of jobs your queue can process concurrently. */
  readonly ConcurrentJobs?: number | undefined;
  /** A description of the queue that you are creating. */
  readonly Description?: string | undefined;
  /** Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently. */
  readonly MaximumConcurrentFeeds?: number | undefined;
  /** The name of the queue that you are creating. */
  readonly Name?: string | undefined;
  /** When you use CloudFormation, you can create only on-demand queues. */
  readonly PricingPlan?: string | undefined;
  /** Initial state of the queue. */
  readonly Status?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the queue, such as `arn:aws:mediaconvert:us-west-2:123456789012`. */
  readonly Arn?: string | undefined;
}
