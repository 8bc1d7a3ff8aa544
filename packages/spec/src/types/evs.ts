// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::EVS::Environment`: Creates an Amazon EVS environment that runs VCF software, such as SDDC Manager, NSX Manager, and vCenter Server. */
export interface Environment {
  /** The connectivity configuration for the environment. */
  readonly ConnectivityInfo?: Environment_ConnectivityInfo | undefined;
  /** The name of the environment. */
  readonly EnvironmentName?: string | undefined;
  /** Required for environment resource creation. */
  readonly Hosts?: readonly Environment_HostInfoForCreate[] | undefined;
  /** Amazon EVS is in public preview release and is subject to change. */
  readonly InitialVlans?: Environment_InitialVlans | undefined;
  /** The AWS KMS key ID that AWS Secrets Manager uses to encrypt secrets that are associated with the environment. */
  readonly KmsKeyId?: string | undefined;
  /** The license information that Amazon EVS requires to create an environment. */
  readonly LicenseInfo?: Environment_LicenseInfo | undefined;
  /** The security groups that allow traffic between the Amazon EVS control plane and your VPC for service access. */
  readonly ServiceAccessSecurityGroups?: Environment_ServiceAccessSecurityGroups | undefined;
  /** The subnet that is used to establish connectivity between the Amazon EVS control plane and VPC. */
  readonly ServiceAccessSubnetId?: string | undefined;
  /** The Broadcom Site ID that is associated with your Amazon EVS environment. */
  readonly SiteId?: string | undefined;
  /** Metadata that assists with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Customer confirmation that the customer has purchased and will continue to maintain the required number of VCF software… */
  readonly TermsAccepted?: boolean | undefined;
  /** The DNS hostnames to be used by the VCF management appliances in your environment. */
  readonly VcfHostnames?: Environment_VcfHostnames | undefined;
  /** The VCF version of the environment. */
  readonly VcfVersion?: string | undefined;
  /** The VPC associated with the environment. */
  readonly VpcId?: string | undefined;
  /** A check on the environment to identify instance health and VMware VCF licensing issues. */
  readonly Checks?: readonly Environment_Check[] | undefined;
  /** The date and time that the environment was created. */
  readonly CreatedAt?: string | undefined;
  /** The VCF credentials that are stored as Amazon EVS managed secrets in AWS Secrets Manager. */
  readonly Credentials?: readonly Environment_Secret[] | undefined;
  /** The Amazon Resource Name (ARN) that is associated with the environment. */
  readonly EnvironmentArn?: string | undefined;
  /** The unique ID for the environment. */
  readonly EnvironmentId?: string | undefined;
  /** The state of an environment. */
  readonly EnvironmentState?: string | undefined;
  /** The date and time that the environment was modified. */
  readonly ModifiedAt?: string | undefined;
  /** A detailed description of the `environmentState` of an environment. */
  readonly StateDetails?: string | undefined;
}

/** A check on the environment to identify environment health and validate VMware VCF licensing compliance. */
export interface Environment_Check {
  /** The time when environment health began to be impaired. */
  readonly ImpairedSince?: string | undefined;
  /** The check result. */
  readonly Result?: string | undefined;
  /** The check type. */
  readonly Type?: string | undefined;
}

/** The connectivity configuration for the environment. */
export interface Environment_ConnectivityInfo {
  /** The unique IDs for private route server peers. */
  readonly PrivateRouteServerPeerings?: readonly string[] | undefined;
}

/** An object that represents a host. */
export interface Environment_HostInfoForCreate {
  /** The unique ID of the Amazon EC2 Dedicated Host. */
  readonly DedicatedHostId?: string | undefined;
  /** The DNS hostname of the host. */
  readonly HostName?: string | undefined;
  /** The EC2 instance type that represents the host. */
  readonly InstanceType?: string | undefined;
  /** The name of the SSH key that is used to access the host. */
  readonly KeyName?: string | undefined;
  /** The unique ID of the placement group where the host is placed. */
  readonly PlacementGroupId?: string | undefined;
}

/** An object that represents an initial VLAN subnet for the Amazon EVS environment. */
export interface Environment_InitialVlanInfo {
  /** The CIDR block that you provide to create an Amazon EVS VLAN subnet. */
  readonly Cidr?: string | undefined;
}

/** The initial VLAN subnets for the environment. */
export interface Environment_InitialVlans {
  /** The edge VTEP VLAN subnet. */
  readonly EdgeVTep?: Environment_InitialVlanInfo | undefined;
  /** An additional VLAN subnet that can be used to extend VCF capabilities once configured. */
  readonly ExpansionVlan1?: Environment_InitialVlanInfo | undefined;
  /** An additional VLAN subnet that can be used to extend VCF capabilities once configured. */
  readonly ExpansionVlan2?: Environment_InitialVlanInfo | undefined;
  /** The HCX VLAN subnet. */
  readonly Hcx?: Environment_InitialVlanInfo | undefined;
  /** A unique ID for a network access control list that the HCX VLAN uses. */
  readonly HcxNetworkAclId?: string | undefined;
  /** Determines if the HCX VLAN that Amazon EVS provisions is public or private. */
  readonly IsHcxPublic?: boolean | undefined;
  /** The NSX uplink VLAN subnet. */
  readonly NsxUpLink?: Environment_InitialVlanInfo | undefined;
  /** The vMotion VLAN subnet. */
  readonly VMotion?: Environment_InitialVlanInfo | undefined;
  /** The vSAN VLAN subnet. */
  readonly VSan?: Environment_InitialVlanInfo | undefined;
  /** The VTEP VLAN subnet. */
  readonly VTep?: Environment_InitialVlanInfo | undefined;
  /** The VM management VLAN subnet. */
  readonly VmManagement?: Environment_InitialVlanInfo | undefined;
  /** The host VMkernel management VLAN subnet. */
  readonly VmkManagement?: Environment_InitialVlanInfo | undefined;
}

/** The license information that Amazon EVS requires to create an environment. */
export interface Environment_LicenseInfo {
  /** The VCF solution key. */
  readonly SolutionKey?: string | undefined;
  /** The VSAN license key. */
  readonly VsanKey?: string | undefined;
}

/** A managed secret that contains the credentials for installing vCenter Server, NSX, and SDDC Manager. */
export interface Environment_Secret {
  /** The Amazon Resource Name (ARN) of the secret. */
  readonly SecretArn?: string | undefined;
}

/** The security groups that allow traffic between the Amazon EVS control plane and your VPC for Amazon EVS service access. */
export interface Environment_ServiceAccessSecurityGroups {
  /** The security groups that allow service access. */
  readonly SecurityGroups?: readonly string[] | undefined;
}

/** The DNS hostnames that Amazon EVS uses to install VMware vCenter Server, NSX, SDDC Manager, and Cloud Builder. */
export interface Environment_VcfHostnames {
  /** The hostname for VMware Cloud Builder. */
  readonly CloudBuilder?: string | undefined;
  /** The VMware NSX hostname. */
  readonly Nsx?: string | undefined;
  /** The hostname for the first NSX Edge node. */
  readonly NsxEdge1?: string | undefined;
  /** The hostname for the second NSX Edge node. */
  readonly NsxEdge2?: string | undefined;
  /** The hostname for the first VMware NSX Manager virtual machine (VM). */
  readonly NsxManager1?: string | undefined;
  /** The hostname for the second VMware NSX Manager virtual machine (VM). */
  readonly NsxManager2?: string | undefined;
  /** The hostname for the third VMware NSX Manager virtual machine (VM). */
  readonly NsxManager3?: string | undefined;
  /** The hostname for SDDC Manager. */
  readonly SddcManager?: string | undefined;
  /** The VMware vCenter hostname. */
  readonly VCenter?: string | undefined;
}
