// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Route53RecoveryControl::Cluster`: Creates a cluster in Amazon Route 53 Application Recovery Controller. */
export interface Cluster {
  /** Name of the cluster. */
  readonly Name?: string | undefined;
  /** The network-type can either be IPV4 or DUALSTACK. */
  readonly NetworkType?: string | undefined;
  /** The tags associated with the cluster. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the cluster. */
  readonly ClusterArn?: string | undefined;
  /** An array of endpoints for the cluster. */
  readonly ClusterEndpoints?: readonly Cluster_ClusterEndpoint[] | undefined;
  /** The deployment status of the cluster. */
  readonly Status?: string | undefined;
}

/** A cluster endpoint. */
export interface Cluster_ClusterEndpoint {
  /** A cluster endpoint URL for one of the five redundant clusters that you specify to set or retrieve a routing control… */
  readonly Endpoint?: string | undefined;
  /** The AWS Region for a cluster endpoint. */
  readonly Region?: string | undefined;
}

/** `AWS::Route53RecoveryControl::ControlPanel`: Creates a new control panel in Amazon Route 53 Application Recovery Controller. */
export interface ControlPanel {
  /** The Amazon Resource Name (ARN) of the cluster for the control panel. */
  readonly ClusterArn?: string | undefined;
  /** The name of the control panel. */
  readonly Name?: string | undefined;
  /** The tags associated with the control panel. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the control panel. */
  readonly ControlPanelArn?: string | undefined;
  /** The boolean flag that is set to true for the default control panel in the cluster. */
  readonly DefaultControlPanel?: boolean | undefined;
  /** The number of routing controls in the control panel. */
  readonly RoutingControlCount?: number | undefined;
  /** The deployment status of control panel. */
  readonly Status?: string | undefined;
}

/** `AWS::Route53RecoveryControl::RoutingControl`: Creates a routing control in Amazon Route 53 Application Recovery Controller. */
export interface RoutingControl {
  /** The Amazon Resource Name (ARN) of the cluster that hosts the routing control. */
  readonly ClusterArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the control panel that includes the routing control. */
  readonly ControlPanelArn?: string | undefined;
  /** The name of the routing control. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the routing control. */
  readonly RoutingControlArn?: string | undefined;
  /** The deployment status of the routing control. */
  readonly Status?: string | undefined;
}

/** `AWS::Route53RecoveryControl::SafetyRule`: Creates a safety rule in a control panel in Amazon Route 53 Application Recovery Controller. */
export interface SafetyRule {
  /** An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule… */
  readonly AssertionRule?: SafetyRule_AssertionRule | undefined;
  /** The Amazon Resource Name (ARN) of the control panel. */
  readonly ControlPanelArn?: string | undefined;
  /** A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a… */
  readonly GatingRule?: SafetyRule_GatingRule | undefined;
  /** The name of the assertion rule. */
  readonly Name?: string | undefined;
  /** The criteria that you set for specific assertion controls (routing controls) that designate how many control states… */
  readonly RuleConfig?: SafetyRule_RuleConfig | undefined;
  /** The tags associated with the safety rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the safety rule. */
  readonly SafetyRuleArn?: string | undefined;
  /** The deployment status of the safety rule. */
  readonly Status?: string | undefined;
}

/** An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule… */
export interface SafetyRule_AssertionRule {
  /** The routing controls that are part of transactions that are evaluated to determine if a request to change a routing… */
  readonly AssertedControls?: readonly string[] | undefined;
  /** An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail. */
  readonly WaitPeriodMs?: number | undefined;
}

/** A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a… */
export interface SafetyRule_GatingRule {
  /** An array of gating routing control Amazon Resource Names (ARNs). */
  readonly GatingControls?: readonly string[] | undefined;
  /** An array of target routing control Amazon Resource Names (ARNs) for which the states can only be updated if the rule… */
  readonly TargetControls?: readonly string[] | undefined;
  /** An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail. */
  readonly WaitPeriodMs?: number | undefined;
}

/** The rule configuration for an assertion rule. */
export interface SafetyRule_RuleConfig {
  /** Logical negation of the rule. */
  readonly Inverted?: boolean | undefined;
  /** The value of N, when you specify an `ATLEAST` rule type. */
  readonly Threshold?: number | undefined;
  /** A rule can be one of the following. */
  readonly Type?: string | undefined;
}
