import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { virtualEnvironment } from './python.ts';

/** The emulator, running. */
export interface Moto {
  /** The loopback port on which it answers. */
  readonly port: number;
  /** The end of what it said on its standard error. */
  log(): string;
  /** Stops it; what it held is gone. */
  stop(): Promise<void>;
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts the emulator (moto, from PyPI) on a free loopback port and resolves once it listens. `clock` is what its clock shows, ISO 8601. */
export async function startMoto(options: { account: string; clock: string }): Promise<Moto> {
  const python = await virtualEnvironment('moto', file('requirements.txt'));
  const child = spawn(python, [file('serve.py'), '0'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DEMARC_CLOCK: options.clock,
      MOTO_ACCOUNT_ID: options.account,
      MOTO_AMIS_PATH: file('amis.json'),
      MOTO_LAMBDA_STUB_ECR: 'true',
      TZ: 'UTC',
      // The order of a set must not differ from run to run.
      PYTHONHASHSEED: '0',
      PYTHONDONTWRITEBYTECODE: '1',
    },
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  // It logs every request; only the end is of use, when it fails.
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4000)));
  const port = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => reject(new Error(`the emulator ended before it listened (${status ?? 'killed'}): ${said.trim()}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const listening = /^listening (\d+)$/.exec(line)?.[1];
      if (listening !== undefined) resolve(Number(listening));
    });
  });
  return {
    port,
    log: () => said,
    async stop() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
