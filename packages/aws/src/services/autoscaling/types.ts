/** What only the instances of a launch configuration show. */
export interface ObservedLaunchConfiguration {
  /** Whether they have public addresses, where nothing but the default subnets decided it. */
  readonly GivesPublicIp?: boolean | undefined;
  /** Whether all their volumes are encrypted, where nothing but the image decided it. */
  readonly VolumesEncrypted?: boolean | undefined;
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::AutoScaling::LaunchConfiguration': ObservedLaunchConfiguration;
  }
}
