import type { ClientConfig } from '@demarc/aws';
import type { Transport } from './world.ts';

/** What every client of an audit is made with. */
export function clientConfig(transport: Transport, credentials: ClientConfig['credentials'], region: string | undefined): ClientConfig {
  const { requestHandler, maxAttempts = 8, env = process.env } = transport;
  return {
    ...(region !== undefined && { region }),
    ...(credentials && { credentials }),
    maxAttempts,
    retryMode: 'standard',
    requestHandler: requestHandler ?? { connectionTimeout: 5000, httpsAgent: { keepAlive: true, maxSockets: 64 } },
    customUserAgent: 'demarc',
    // The host of an endpoint of one's own has no name for each bucket.
    ...((env['AWS_ENDPOINT_URL'] ?? env['AWS_ENDPOINT_URL_S3']) !== undefined && { forcePathStyle: true }),
  };
}
