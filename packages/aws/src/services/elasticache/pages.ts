import { page } from '@demarc/model';

export const selfServiceUpdates = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.md', '2026-11-25');
