/** A device that a launch makes; instances and launch templates write it alike. */
interface BlockDevice {
  readonly Ebs?: { readonly Encrypted?: boolean | undefined } | undefined;
}

/** A volume that is made without encryption. A device that is left out or on the host itself is no volume. */
export const isUnencrypted = (device: BlockDevice): boolean => device.Ebs !== undefined && device.Ebs.Encrypted !== true;
