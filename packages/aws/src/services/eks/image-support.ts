import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';
import { systemSupport } from '../ec2/operating-systems.ts';

/**
 * Until when AWS publishes node images of a version of Amazon Linux: sooner than the system itself ends. How the day was read: in AWS's guide, as a public copy
 * has it ("… after November 26th, 2025"), and in AWS's own note (https://github.com/awslabs/amazon-eks-ami/issues/2545).
 */
export const nodeImages: SupportTable = {
  of: 'EKS-optimized Amazon Linux images',
  source: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-ami.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['2023', { standard: undefined }],
    ['2', { standard: '2025-11-26' }],
  ]),
};

/** The system in a kind of node image: `AL2_x86_64_GPU`, `AL2023_ARM_64_STANDARD`, `WINDOWS_CORE_2019_x86_64`, `BOTTLEROCKET_x86_64`. */
export function systemOfKind(kind: string | undefined): { readonly system: string; readonly version: string | undefined } | undefined {
  const linux = /^AL(2023|2)_/.exec(kind ?? '')?.[1];
  if (linux !== undefined) return { system: 'amazon_linux', version: linux };
  const windows = /^WINDOWS_(?:CORE|FULL)_(\d{4})_/.exec(kind ?? '')?.[1];
  if (windows !== undefined) return { system: 'windows_server', version: windows };
  return kind?.startsWith('BOTTLEROCKET_') === true ? { system: 'bottlerocket', version: undefined } : undefined;
}

/** How AWS supports a kind of node image at a time: not after its images end, nor after the system in them does. */
export function nodeImageSupport(kind: string | undefined, now: Date): Support {
  const found = systemOfKind(kind);
  if (found?.system === 'amazon_linux' && supportOf(nodeImages, found.version, now) === 'ended') return 'ended';
  return systemSupport(found?.system, found?.version, now);
}
