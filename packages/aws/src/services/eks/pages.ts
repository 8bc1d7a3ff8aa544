import { page } from '@demarc/model';

export const sharedResponsibilty = page('https://docs.aws.amazon.com/eks/latest/userguide/shared-responsibilty.html', '2026-11-25');
