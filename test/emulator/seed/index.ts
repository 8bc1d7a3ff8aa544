import { seedAccount } from './account.ts';
import { seeding as start } from './context.ts';
import { seedEc2 } from './ec2.ts';
import { seedS3 } from './s3.ts';
import { seedS3Control } from './s3control.ts';
import { seedSecurityGroups } from './security-groups.ts';
import { seedVpc } from './vpc.ts';

/** Builds the demo account, halden-prod, through the SDK. Doing it twice changes nothing. */
export async function seed(endpoint: string): Promise<void> {
  const seeding = start(endpoint);
  try {
    await seedAccount(seeding);
    await seedS3(seeding);
    await seedVpc(seeding);
    await seedSecurityGroups(seeding);
    await seedS3Control(seeding);
    await seedEc2(seeding);
  } finally {
    seeding.close();
  }
}
