import { page } from '@demarc/model';

export const promptInjection = page('https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html', '2026-11-25');
