declare module '@demarc/spec/types/ec2' {
  interface RouteTable {
    /** Whether it is the main one of its VPC (`Associations[].Main`). A template cannot say so: https://docs.aws.amazon.com/ja_jp/AWSEC2/latest/APIReference/API_RouteTableAssociation.md. */
    readonly Main?: boolean | undefined;
  }
}
export {};
