/** A device that a launch makes; instances, launch templates, configurations and fleets write it alike. */
interface BlockDevice {
  readonly Ebs?: { readonly Encrypted?: boolean | undefined } | undefined;
}

/** A volume that is made without encryption. A device that is left out or on the host itself is no volume. */
export const isUnencrypted = (device: BlockDevice): boolean => device.Ebs !== undefined && device.Ebs.Encrypted !== true;

/** The same devices, their volumes encrypted. */
export const encrypted = <D extends BlockDevice>(devices: readonly D[] | undefined): D[] =>
  (devices ?? []).map((device) => (device.Ebs ? { ...device, Ebs: { ...device.Ebs, Encrypted: true } } : device));
