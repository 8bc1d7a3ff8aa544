import { Hole } from '@demarc/model';
import { collector } from '../../../collector.ts';
import type { AccountContacts } from '../../../own-types.ts';

/*
 * Whom AWS calls. Actions and absences: https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html and API_GetContactInformation.html (our reading).
 */
const kinds = ['BILLING', 'OPERATIONS', 'SECURITY'] as const;

export default collector(['Demarc::Account::Contacts'], {
  scope: 'account',
  calls: {
    GetContactInformation: { action: 'account:GetContactInformation', absent: ['ResourceNotFoundException'] },
    GetAlternateContact: { action: 'account:GetAlternateContact', absent: ['ResourceNotFoundException'] },
  },
  costs: { fixed: 1 + kinds.length },
  client: async (config) => new (await import('@aws-sdk/client-account')).Account(config),
  async *collect({ client, read, part, account }) {
    const [information, ...contacts] = await Promise.all([
      read(client.getContactInformation({})),
      ...kinds.map((kind) => read(client.getAlternateContact({ AlternateContactType: kind }))),
    ]);
    const alternates = Object.fromEntries(
      kinds.flatMap((kind, index) => {
        const { value } = contacts[index] ?? {};
        if (value === undefined) return [];
        // What stands where a contact would: who, or that nobody knows whether there is one.
        return [[kind, value instanceof Hole ? value : value.AlternateContact] as const];
      }),
    ) as AccountContacts['AlternateContacts']; // a hole may stand for any value
    yield {
      type: 'Demarc::Account::Contacts',
      id: account,
      from: contacts[0] ?? information,
      properties: {
        ContactInformation: part(information, ({ ContactInformation: given }) => stringsOf(given)),
        AlternateContacts: alternates,
      },
    };
  },
});

const stringsOf = (given: object | undefined): Readonly<Record<string, string>> | undefined =>
  given && Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
