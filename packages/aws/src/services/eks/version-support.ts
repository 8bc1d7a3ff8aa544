import type { SupportDays, SupportTable } from '../../support.ts';

/**
 * How the days were read: the table of AWS's page itself, in its public source
 * (https://github.com/awsdocs/amazon-eks-user-guide/blob/0138560/latest/ug/versioning/kubernetes-versions.adoc, with 1.29 to 1.34); 1.35 and 1.36 are
 * those of AWS Labs' aws-service-eol-data (13 September 2026), 1.24 to 1.28 those of endoflife.date, which reads AWS's page by machine; where they meet they
 * agree. The API gives each day as its first moment in UTC, and AWS charges from that moment.
 */
export const kubernetesVersions: SupportTable = {
  of: 'EKS Kubernetes versions',
  source: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  readOn: '2026-11-26',
  endsAt: 'start of day',
  versions: new Map<string, SupportDays>([
    ['1.36', { standard: '2027-08-02', extended: '2028-08-02' }],
    ['1.35', { standard: '2027-03-27', extended: '2028-03-27' }],
    ['1.34', { standard: '2026-12-02', extended: '2027-12-02' }],
    ['1.33', { standard: '2026-07-29', extended: '2027-07-29' }],
    ['1.32', { standard: '2026-03-23', extended: '2027-03-23' }],
    ['1.31', { standard: '2025-11-26', extended: '2026-11-26' }],
    ['1.30', { standard: '2025-07-23', extended: '2026-07-23' }],
    ['1.29', { standard: '2025-03-23', extended: '2026-03-23' }],
    ['1.28', { standard: '2024-11-26', extended: '2025-11-26' }],
    ['1.27', { standard: '2024-07-24', extended: '2025-07-24' }],
    ['1.26', { standard: '2024-06-11', extended: '2025-06-11' }],
    ['1.25', { standard: '2024-05-01', extended: '2025-05-01' }],
    ['1.24', { standard: '2024-01-31', extended: '2025-01-31' }],
  ]),
};
