import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

const alternateContacts = page(
  'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  '2026-11-26',
);

export default responsibilities(
  'Demarc::Account::Contacts',
  { title: 'Account contacts', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    ir: both(
      'Writes to the root address and to the contacts that you name: one each for billing, operations, security.',
      'Name a security contact that is a list of people, not one person.',
      alternateContacts,
      { basis: 'operated' },
    ),
  },
);
