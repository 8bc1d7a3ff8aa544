/**
 * Whether a route table is the main one of its VPC (`Associations[].Main`). A template cannot say so:
 * https://docs.aws.amazon.com/ja_jp/AWSEC2/latest/APIReference/API_RouteTableAssociation.md.
 */
export type IsMain = boolean | undefined;

declare module '@demarc/spec/types/ec2' {
  interface RouteTable {
    readonly Main?: IsMain;
  }
}
