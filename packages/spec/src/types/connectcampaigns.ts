// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ConnectCampaigns::Campaign`: Contains information about an outbound campaign. */
export interface Campaign {
  /** The Amazon Resource Name (ARN) of the Amazon Connect instance. */
  readonly ConnectInstanceArn?: string | undefined;
  /** Contains information about the dialer configuration. */
  readonly DialerConfig?: Campaign_DialerConfig | undefined;
  /** The name of the campaign. */
  readonly Name?: string | undefined;
  /** Contains information about the outbound call configuration. */
  readonly OutboundCallConfig?: Campaign_OutboundCallConfig | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the high-volume outbound campaign. */
  readonly Arn?: string | undefined;
}

/** Contains agentless dialer configuration for an outbound campaign. */
export interface Campaign_AgentlessDialerConfig {
  /** The allocation of dialing capacity between multiple active campaigns. */
  readonly DialingCapacity?: number | undefined;
}

/** Contains information about answering machine detection. */
export interface Campaign_AnswerMachineDetectionConfig {
  /** Whether waiting for answer machine prompt is enabled. */
  readonly AwaitAnswerMachinePrompt?: boolean | undefined;
  /** Whether answering machine detection is enabled. */
  readonly EnableAnswerMachineDetection?: boolean | undefined;
}

/** Contains dialer configuration for an outbound campaign. */
export interface Campaign_DialerConfig {
  /** The configuration of the agentless dialer. */
  readonly AgentlessDialerConfig?: Campaign_AgentlessDialerConfig | undefined;
  /** The configuration of the predictive dialer. */
  readonly PredictiveDialerConfig?: Campaign_PredictiveDialerConfig | undefined;
  /** The configuration of the progressive dialer. */
  readonly ProgressiveDialerConfig?: Campaign_ProgressiveDialerConfig | undefined;
}

/** Contains outbound call configuration for an outbound campaign. */
export interface Campaign_OutboundCallConfig {
  /** Whether answering machine detection has been enabled. */
  readonly AnswerMachineDetectionConfig?: Campaign_AnswerMachineDetectionConfig | undefined;
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly ConnectContactFlowArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the queue. */
  readonly ConnectQueueArn?: string | undefined;
  /** The phone number associated with the outbound call. */
  readonly ConnectSourcePhoneNumber?: string | undefined;
}

/** Contains predictive dialer configuration for an outbound campaign. */
export interface Campaign_PredictiveDialerConfig {
  /** Bandwidth allocation for the predictive dialer. */
  readonly BandwidthAllocation?: number | undefined;
  /** The allocation of dialing capacity between multiple active campaigns. */
  readonly DialingCapacity?: number | undefined;
}

/** Contains progressive dialer configuration for an outbound campaign. */
export interface Campaign_ProgressiveDialerConfig {
  /** Bandwidth allocation for the progressive dialer. */
  readonly BandwidthAllocation?: number | undefined;
  /** The allocation of dialing capacity between multiple active campaigns. */
  readonly DialingCapacity?: number | undefined;
}
