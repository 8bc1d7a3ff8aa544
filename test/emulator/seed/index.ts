import { seeding as start } from './context.ts';
import { seedSecurityGroups } from './security-groups.ts';
import { seedVpc } from './vpc.ts';

/** Builds the demo account, halden-prod, through the SDK. Doing it twice changes nothing. */
export async function seed(endpoint: string): Promise<void> {
  const seeding = start(endpoint);
  try {
    await seedVpc(seeding);
    await seedSecurityGroups(seeding);
  } finally {
    seeding.close();
  }
}
