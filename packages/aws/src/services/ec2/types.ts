/** What only a running instance shows. */
export interface ObservedInstance {
  /** The public IPv4 address that it has. */
  readonly PublicIp?: string | undefined;
  /** Whether all its volumes are encrypted, where nothing but the image decided it. */
  readonly VolumesEncrypted?: boolean | undefined;
  /** Who owns its image: `amazon`, `aws-marketplace`, `self` or an account id. */
  readonly ImageOwner?: string | undefined;
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::EC2::Instance': ObservedInstance;
  }
}
