import { page } from '@demarc/model';

export const securitySharedModelManagedInstances = page(
  'https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html',
  '2026-11-25',
);
export const securitySharedModel = page(
  'https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/security-shared-model.html',
  '2026-11-25',
);
export const managedInstancesSecurity = page(
  'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-security.html',
  '2026-11-25',
);
