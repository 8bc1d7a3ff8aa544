import { page } from '@demarc/model';

export const createUpdatedImage = page('https://docs.aws.amazon.com/cli/v1/reference/appstream/create-updated-image.html', '2026-11-25');
