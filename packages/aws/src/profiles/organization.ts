import { both, ours, page, you, type Line } from '@demarc/model';
import type { OrganizationDomain } from '../domains.ts';

const orgsIntegrateDelegatedAdmin = page(
  'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html',
  '2026-11-25',
);
const orgsBestPracticesMgmtAcct = page(
  'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.md',
  '2026-11-25',
);
const prepare = page('https://docs.aws.amazon.com/security-ir/latest/userguide/prepare.md', '2026-11-25');
const introduction = page('https://docs.aws.amazon.com/security-ir/latest/userguide/introduction.html', '2026-11-25');
const faq = page('https://aws.amazon.com/artifact/faq/', '2026-11-25');

/** The group of accounts under one management account. */
export const organization = {
  'iam.authz': you(
    'Applies policies to member accounts, never to the management account.',
    'Write guardrails, delegate administration, keep workloads out of the management account.',
    orgsBestPracticesMgmtAcct,
  ),
  'iam.identity': you(
    'Creates member accounts, each with its own root user.',
    'Centralise sign-in, and remove root credentials of member accounts.',
    orgsIntegrateDelegatedAdmin,
  ),
  'config.mgmt': both(
    'Offers tag, backup and declarative policies and aggregation.',
    'Attach them, aggregate every Region, and correct accounts that drift.',
    ours,
  ),
  ir: both(
    'Investigates events of its platform and supports yours on request.',
    'Run one response plan for all accounts, with delegated access.',
    prepare,
    { basis: 'operated' },
  ),
  'people.training': both(
    'Trains its own people and publishes course material.',
    'Train account owners before they receive an account.',
    introduction,
    { basis: 'attested' },
  ),
  'gov.evidence': both(
    'Offers agreements and reports for all accounts at once.',
    'Accept agreements centrally and gather evidence from each account.',
    faq,
    { basis: 'attested' },
  ),
} as const satisfies Readonly<Record<OrganizationDomain, Line>>;
