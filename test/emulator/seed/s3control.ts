import { CreateAccessPointCommand, ListAccessPointsCommand, PutAccessPointPolicyCommand } from '@aws-sdk/client-s3-control';
import { account } from '../emulator.ts';
import { production, type Seeding } from './context.ts';
import { names } from './names.ts';

/** Two access points: one from the network only, one that a partner's account may use. The account's own block on public access was never set (mission row 62). */
export async function seedS3Control(seeding: Seeding): Promise<void> {
  seeding.at('2024-06-10T09:00:00Z');
  const { ec2, s3control } = seeding.clients(production);
  const known = await names(ec2);
  const { AccessPointList = [] } = await s3control.send(new ListAccessPointsCommand({ AccountId: account }));
  const there = new Set(AccessPointList.map(({ Name }) => Name));
  const all = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
  if (!there.has('waybills-inside'))
    await s3control.send(
      new CreateAccessPointCommand({
        AccountId: account,
        Name: 'waybills-inside',
        Bucket: 'halden-waybills-prod',
        VpcConfiguration: { VpcId: known.id('vpc', 'halden-prod') },
        PublicAccessBlockConfiguration: all,
      }),
    );
  if (there.has('waybills-carrier')) return;
  await s3control.send(
    new CreateAccessPointCommand({
      AccountId: account,
      Name: 'waybills-carrier',
      Bucket: 'halden-waybills-prod',
      PublicAccessBlockConfiguration: all,
    }),
  );
  await s3control.send(
    new PutAccessPointPolicyCommand({
      AccountId: account,
      Name: 'waybills-carrier',
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::444455556666:role/carrier' },
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:${production}:${account}:accesspoint/waybills-carrier/object/*`,
          },
        ],
      }),
    }),
  );
}
