import { both, ours, page, you, type Line } from '@demarc/model';
import type { AccountDomain } from '../domains.ts';

const bestPractices = page('https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html', '2026-11-25');
const acct02 = page(
  'https://docs.aws.amazon.com/id_id/prescriptive-guidance/latest/aws-startup-security-baseline/acct-02.md',
  '2026-11-25',
);
const cloudtrailSecurityTrailEnabled = page(
  'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
  '2026-11-25',
);
const security = page('https://docs.aws.amazon.com/guardduty/latest/ug/security.html', '2026-11-25');
const infrastructureSecurity = page('https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html', '2026-11-25');
const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/incident-domains.html',
  '2026-11-25',
);
const model = page('https://aws.amazon.com/compliance/shared-responsibility-model/', '2026-11-25');
const gettingStarted = page('https://docs.aws.amazon.com/artifact/latest/ug/getting-started.html', '2026-11-25');

/** One AWS account: identities, trails and detectors that no single resource covers. */
export const account = {
  'resil.dr': you('Keeps Regions independent of each other.', 'Hold a recovery plan and copies outside this account.', ours),
  'iam.creds': you('Enforces the password policy that you set.', 'Own no root keys, set the policy, retire old keys.', bestPractices),
  'iam.mfa': you('Demands MFA from root users at sign-in.', 'Enrol root and every person; check newcomers.', acct02),
  'iam.identity': you(
    'Creates a root user and lets you create the rest.',
    'Lock the root user away; give people federated access.',
    bestPractices,
  ),
  'log.audit': you(
    'Shows ninety days of management events.',
    'Keep a multi-Region trail, validated, in another account.',
    cloudtrailSecurityTrailEnabled,
  ),
  'detect.monitor': you('Offers detectors; switches none on by itself.', 'Enable detectors and alarms in every Region.', security, {
    basis: 'operated',
  }),
  'config.mgmt': both('Offers recording and rules.', 'Record configuration in each Region and correct drift.', infrastructureSecurity),
  ir: both(
    'Responds to incidents of its own platform; reports abuse to your contacts.',
    'Keep contacts current, write playbooks, rehearse.',
    incidentResponseGuide,
    { basis: 'operated' },
  ),
  'people.training': both('Trains its own staff.', 'Train everyone who can change this account.', model, { basis: 'attested' }),
  'gov.evidence': both('Publishes audit reports on its half.', 'Collect evidence for your half and map both.', gettingStarted, {
    basis: 'attested',
  }),
} as const satisfies Readonly<Record<AccountDomain, Line>>;
