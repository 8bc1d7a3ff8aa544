import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

/**
 * Until when AWS keeps up a platform of notebook instances. How the days were read: AWS's own page, as a public copy of the guide has it (edition of summer 2026).
 * Of the first two platforms on Amazon Linux 2 it is the end of their JupyterLab.
 */
export const notebookPlatforms: SupportTable = {
  of: 'SageMaker notebook platforms',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['notebook-al2023-v1', { standard: undefined }],
    ['notebook-al2-v3', { standard: '2026-06-30' }],
    ['notebook-al2-v2', { standard: '2025-06-30' }],
    ['notebook-al2-v1', { standard: '2025-06-30' }],
    ['notebook-al1-v1', { standard: '2024-03-31' }],
  ]),
};

/** How AWS supports a platform of notebook instances at a time. */
export const notebookSupport = (platform: string | undefined, now: Date): Support => supportOf(notebookPlatforms, platform, now);
