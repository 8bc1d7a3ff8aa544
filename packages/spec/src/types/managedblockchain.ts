// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ManagedBlockchain::Accessor`: Creates a new accessor for use with Amazon Managed Blockchain service that supports token based access. */
export interface Accessor {
  /** The type of the accessor. */
  readonly AccessorType?: string | undefined;
  /** The blockchain network that the `Accessor` token is created for. */
  readonly NetworkType?: string | undefined;
  /** The tags assigned to the Accessor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the accessor. */
  readonly Arn?: string | undefined;
  /** The billing token is a property of the accessor. */
  readonly BillingToken?: string | undefined;
  /** The creation date and time of the accessor. */
  readonly CreationDate?: string | undefined;
  /** The unique identifier of the accessor. */
  readonly Id?: string | undefined;
  /** The current status of the accessor. */
  readonly Status?: string | undefined;
}

/** `AWS::ManagedBlockchain::Member`: Creates a member within a Managed Blockchain network. */
export interface Member {
  /** The unique identifier of the invitation to join the network sent to the account that creates the member. */
  readonly InvitationId?: string | undefined;
  /** Configuration properties of the member. */
  readonly MemberConfiguration?: Member_MemberConfiguration | undefined;
  /** Configuration properties of the network to which the member belongs. */
  readonly NetworkConfiguration?: Member_NetworkConfiguration | undefined;
  /** The unique identifier of the network to which the member belongs. */
  readonly NetworkId?: string | undefined;
  /** The unique identifier of the member. */
  readonly MemberId?: string | undefined;
}

/** A policy type that defines the voting rules for the network. */
export interface Member_ApprovalThresholdPolicy {
  /** The duration from the time that a proposal is created until it expires. */
  readonly ProposalDurationInHours?: number | undefined;
  /** Determines whether the vote percentage must be greater than the `ThresholdPercentage` or must be greater than or equal… */
  readonly ThresholdComparator?: string | undefined;
  /** The percentage of votes among all members that must be `YES` for a proposal to be approved. */
  readonly ThresholdPercentage?: number | undefined;
}

/** Configuration properties of the member. */
export interface Member_MemberConfiguration {
  /** An optional description of the member. */
  readonly Description?: string | undefined;
  /** Configuration properties of the blockchain framework relevant to the member. */
  readonly MemberFrameworkConfiguration?: Member_MemberFrameworkConfiguration | undefined;
  /** The name of the member. */
  readonly Name?: string | undefined;
}

/** Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the… */
export interface Member_MemberFabricConfiguration {
  /** The password for the member's initial administrative user. */
  readonly AdminPassword?: string | undefined;
  /** The user name for the member's initial administrative user. */
  readonly AdminUsername?: string | undefined;
}

/** Configuration properties relevant to a member for the blockchain framework that the Managed Blockchain network uses. */
export interface Member_MemberFrameworkConfiguration {
  /** Configuration properties for Hyperledger Fabric. */
  readonly MemberFabricConfiguration?: Member_MemberFabricConfiguration | undefined;
}

/** Configuration properties of the network to which the member belongs. */
export interface Member_NetworkConfiguration {
  /** Attributes of the blockchain framework for the network. */
  readonly Description?: string | undefined;
  /** The blockchain framework that the network uses. */
  readonly Framework?: string | undefined;
  /** The version of the blockchain framework that the network uses. */
  readonly FrameworkVersion?: string | undefined;
  /** The name of the network. */
  readonly Name?: string | undefined;
  /** Configuration properties relevant to the network for the blockchain framework that the network uses. */
  readonly NetworkFrameworkConfiguration?: Member_NetworkFrameworkConfiguration | undefined;
  /** The voting rules that the network uses to decide if a proposal is accepted. */
  readonly VotingPolicy?: Member_VotingPolicy | undefined;
}

/** Hyperledger Fabric configuration properties for the network. */
export interface Member_NetworkFabricConfiguration {
  /** The edition of Amazon Managed Blockchain that the network uses. */
  readonly Edition?: string | undefined;
}

/** Configuration properties relevant to the network for the blockchain framework that the network uses. */
export interface Member_NetworkFrameworkConfiguration {
  /** Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the… */
  readonly NetworkFabricConfiguration?: Member_NetworkFabricConfiguration | undefined;
}

/** The voting rules for the network to decide if a proposal is accepted Applies only to Hyperledger Fabric. */
export interface Member_VotingPolicy {
  /** Defines the rules for the network for voting on proposals, such as the percentage of `YES` votes required for the… */
  readonly ApprovalThresholdPolicy?: Member_ApprovalThresholdPolicy | undefined;
}

/** `AWS::ManagedBlockchain::Node`: Creates a node on the specified blockchain network. */
export interface Node {
  /** The unique identifier of the member to which the node belongs. */
  readonly MemberId?: string | undefined;
  /** The unique identifier of the network for the node. */
  readonly NetworkId?: string | undefined;
  /** Configuration properties of a peer node. */
  readonly NodeConfiguration?: Node_NodeConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the node. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the node. */
  readonly NodeId?: string | undefined;
}

/** Configuration properties of a peer node within a membership. */
export interface Node_NodeConfiguration {
  /** The Availability Zone in which the node exists. */
  readonly AvailabilityZone?: string | undefined;
  /** The Amazon Managed Blockchain instance type for the node. */
  readonly InstanceType?: string | undefined;
}
