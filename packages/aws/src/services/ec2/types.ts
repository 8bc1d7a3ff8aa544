/** What only a running instance shows. */
export interface ObservedInstance {
  /** The public IPv4 address that it has. */
  readonly PublicIp?: string | undefined;
  /** Whether all its volumes are encrypted, where nothing but the image decided it. */
  readonly VolumesEncrypted?: boolean | undefined;
  /** Who owns its image: `amazon`, `aws-marketplace`, `self` or an account id. */
  readonly ImageOwner?: string | undefined;
}

declare module '@demarc/spec/types/ec2' {
  interface RouteTable {
    /** Whether it is the main one of its VPC (`Associations[].Main`). A template cannot say so: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociation.html. */
    readonly Main?: boolean | undefined;
  }
  interface NetworkAcl {
    /** Whether AWS made it with its VPC (`IsDefault`). Only a live account has one as a resource. */
    readonly IsDefault?: boolean | undefined;
  }
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::EC2::Instance': ObservedInstance;
  }
}
