import { GetAlternateContactCommand, PutAlternateContactCommand, type AlternateContactType } from '@aws-sdk/client-account';
import { production, type Seeding } from './context.ts';

/** Who is to be called about what. Nobody is, about security. */
const contacts: readonly { type: AlternateContactType; name: string; title: string; email: string; phone: string }[] = [
  { type: 'BILLING', name: 'Maren Kruse', title: 'Accounting', email: 'accounting@halden.example', phone: '+49 431 555 0142' },
  { type: 'OPERATIONS', name: 'Jonas Petersen', title: 'Head of Dispatch', email: 'dispatch@halden.example', phone: '+49 431 555 0117' },
];

/** The account's alternate contacts. What else AWS knows of the account is in `answers/account`. */
export async function seedAccount(seeding: Seeding): Promise<void> {
  const { account } = seeding.clients(production);
  for (const { type, name, title, email, phone } of contacts) {
    const there = await account.send(new GetAlternateContactCommand({ AlternateContactType: type })).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
      throw error;
    });
    if (there?.AlternateContact) continue;
    await account.send(
      new PutAlternateContactCommand({ AlternateContactType: type, Name: name, Title: title, EmailAddress: email, PhoneNumber: phone }),
    );
  }
}
