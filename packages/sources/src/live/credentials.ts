import type { ClientConfig } from '@demarc/aws';
import { clockOf, type LiveOptions } from './world.ts';

type Provider = Extract<NonNullable<ClientConfig['credentials']>, (...args: never[]) => unknown>;
type Identity = Awaited<ReturnType<Provider>>;

/** Before credentials end by so many milliseconds they are got anew. */
const early = 5 * 60_000;

/**
 * The credentials of an audit: the SDK's own chain (environment, profile, `aws login`, IAM Identity Center, container, instance), and on top of it a role.
 * All clients share them, and they are got anew before they end.
 */
export async function credentialsFor(options: LiveOptions): Promise<Provider> {
  const { profile, role, externalId, credentials, requestHandler } = options;
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
  const own: Provider =
    typeof credentials === 'function'
      ? credentials
      : credentials
        ? async () => credentials
        : fromNodeProviderChain({ ...(profile !== undefined && { profile }) });
  const clock = clockOf(options);
  if (role === undefined) return shared(own, () => clock.now());
  const assumed = fromTemporaryCredentials({
    masterCredentials: own,
    params: { RoleArn: role, RoleSessionName: 'demarc', ...(externalId !== undefined && { ExternalId: externalId }) },
    clientConfig: { ...(profile !== undefined && { profile }), ...(requestHandler && { requestHandler }) },
  });
  return shared(assumed, () => clock.now());
}

/** One answer for all who ask, until it is about to end. */
export function shared(provider: Provider, now: () => number): Provider {
  let current: Promise<Identity> | undefined;
  let ends = Number.POSITIVE_INFINITY;
  return async (...args) => {
    if (current && now() < ends - early) return current;
    const asked = provider(...args);
    current = asked;
    ends = Number.POSITIVE_INFINITY;
    try {
      ends = (await asked).expiration?.getTime() ?? Number.POSITIVE_INFINITY;
    } catch (error) {
      current = undefined; // the next one tries again
      throw error;
    }
    return asked;
  };
}
