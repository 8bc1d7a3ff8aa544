import { page } from '@demarc/model';

export const selfServiceUpdates = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.md', '2026-11-25');
/** Read in a mirror's copy of the page. */
export const extendedSupport = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support.md', '2026-11-26');
