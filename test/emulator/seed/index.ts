import { seedAccount } from './account.ts';
import { seedAutoScaling } from './autoscaling.ts';
import { seeding as start } from './context.ts';
import { seedDefaultVpcs } from './default-vpc.ts';
import { seedEc2 } from './ec2.ts';
import { seedIam } from './iam.ts';
import { seedLambda } from './lambda.ts';
import { seedRds } from './rds.ts';
import { seedS3 } from './s3.ts';
import { seedS3Control } from './s3control.ts';
import { seedSecurityGroups } from './security-groups.ts';
import { seedVpc } from './vpc.ts';

/** Builds the demo account, halden-prod, through the SDK. Doing it twice changes nothing. */
export async function seed(endpoint: string): Promise<void> {
  const seeding = start(endpoint);
  try {
    await seedAccount(seeding);
    await seedIam(endpoint);
    // In this order: each refers to what those above it made.
    await seedS3(seeding);
    await seedVpc(seeding);
    await seedDefaultVpcs(seeding);
    await seedSecurityGroups(seeding);
    await seedS3Control(seeding);
    await seedEc2(seeding);
    await seedAutoScaling(seeding);
    await seedLambda(seeding);
    await seedRds(seeding);
  } finally {
    seeding.close();
  }
}
