import type { Account } from '@aws-sdk/client-account';
import type { EC2 } from '@aws-sdk/client-ec2';
import type { ClientConfig } from './collector.ts';

/*
 * Clients of what an audit asks by itself, before its collectors: which Regions there are. Imported when they are needed.
 */

export const accountClient = async (config: ClientConfig): Promise<Account> =>
  new (await import('@aws-sdk/client-account')).Account(config);

export const ec2Client = async (config: ClientConfig): Promise<EC2> => new (await import('@aws-sdk/client-ec2')).EC2(config);
