/**
 * Whether a route table is the main one of its VPC (`Associations[].Main`). A template cannot say so:
 * https://docs.aws.amazon.com/ja_jp/AWSEC2/latest/APIReference/API_RouteTableAssociation.md.
 */
export type IsMain = boolean | undefined;

declare module '@demarc/spec/types/ec2' {
  interface VPCEndpoint {
    /**
     * Whether the service takes endpoint policies (`ServiceDetails[].VpcEndpointPolicySupported`); what is shown for one that does not cannot be
     * changed: https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-service-detail/vpc-endpoint-policy-supported.html.
     */
    readonly VpcEndpointPolicySupported?: boolean | undefined;
  }
  interface RouteTable {
    readonly Main?: IsMain;
  }
}
