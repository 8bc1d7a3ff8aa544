import { page } from '@demarc/model';

export const bestPractices = page('https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html', '2026-11-25');
