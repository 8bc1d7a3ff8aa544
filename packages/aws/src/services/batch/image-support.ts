import type { Support } from '../../support.ts';
import { systemSupport } from '../ec2/operating-systems.ts';
import { nodeImageSupport } from '../eks/image-support.ts';

/**
 * How the operating system of an image type is supported at a time: `ECS_AL2`, `ECS_AL2_NVIDIA`, `EKS_AL2023`. Images for EKS end sooner than their system.
 *
 * Source: https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration (read 2026-11-26).
 */
export function imageSupport(imageType: string | undefined, now: Date): Support {
  const [, cluster, version] = /^(E[CK]S)_AL(\d+)(?:_|$)/.exec(imageType ?? '') ?? [];
  return cluster === 'EKS' ? nodeImageSupport(`AL${version}_`, now) : systemSupport('amazon_linux', version, now);
}
