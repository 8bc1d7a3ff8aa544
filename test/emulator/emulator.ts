import { startMoto } from './moto.ts';
import { startProxy, type Proxy } from './proxy.ts';

/** The account of the demo. */
export const account = '111122223333';
/** When the demo was recorded: the emulator's clock stands there, unless a request says otherwise. */
export const now = '2026-11-24T09:12:00Z';
/** The access key that the seeder and the tests sign with. Nobody checks it. */
export const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

/** How a live audit reaches it: a few connections at once, with all the time that one emulator on a busy machine may need. */
export const patience = {
  requestHandler: { connectionTimeout: 240_000, httpAgent: { keepAlive: true, maxSockets: 8 } },
  deadline: 240_000,
};

/** The emulator behind its proxy, running and empty. */
export interface Emulator extends Proxy {
  /** The end of the emulator's own log: why it answered 500. */
  log(): string;
  /** What a client in a process of its own needs to find it, and nothing of the user's own configuration. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts moto and the proxy in front of it. `port`: where the proxy listens; a free one by default. */
export async function startEmulator(options?: { port?: number }): Promise<Emulator> {
  const moto = await startMoto({ account, clock: now });
  try {
    const proxy = await startProxy({ emulatorPort: moto.port, ...(options?.port === undefined ? {} : { port: options.port }) });
    return {
      ...proxy,
      log: moto.log,
      environment: {
        AWS_ENDPOINT_URL: proxy.endpoint,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_REGION: 'eu-central-1',
        AWS_DEFAULT_REGION: 'eu-central-1',
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
      async close() {
        await proxy.close();
        await moto.stop();
      },
    };
  } catch (error) {
    await moto.stop();
    throw error;
  }
}
