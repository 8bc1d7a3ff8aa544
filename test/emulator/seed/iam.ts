import { account, credentials } from '../emulator.ts';

/** Roles that functions assume. Until IAM is collected they are only there because Lambda refuses a function whose role does not exist. */
export const roles = [
  'receipts-functions',
  'receipts-admin',
  'booking-functions',
  'ledger-functions',
  'dispatch-functions',
  'platform-functions',
  'old-functions',
];

/** The ARN of a role of this account. */
export const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** Makes the roles with bare requests: no IAM client is installed, and the emulator checks no signature. */
export async function seedIam(endpoint: string): Promise<void> {
  const ask = (parameters: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-demarc-clock': '2023-05-02T06:00:00Z',
        authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/20261124/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: new URLSearchParams({ Version: '2010-05-08', ...parameters }).toString(),
    });
  for (const RoleName of roles) {
    if ((await ask({ Action: 'GetRole', RoleName })).ok) continue;
    const made = await ask({ Action: 'CreateRole', RoleName, AssumeRolePolicyDocument: trust });
    if (!made.ok) throw new Error(`the emulator made no role ${RoleName}: ${await made.text()}`);
  }
}
