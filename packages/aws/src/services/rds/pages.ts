import { page } from '@demarc/model';

export const userUpgradedbinstanceMaintenance = page(
  'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_UpgradeDBInstance.Maintenance.html',
  '2026-11-26',
);
export const rotateSecretsManaged = page(
  'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html',
  '2026-11-25',
);
