import { main } from '../main.ts';

/** What a command line said, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs command lines in a folder: no terminal, no environment, and a clock that stands. */
export const runner =
  (cwd: string, columns = 100) =>
  async (...argv: string[]): Promise<Ran> => {
    let [out, err] = ['', ''];
    const code = await main(argv, {
      cwd,
      env: {},
      stdout: { write: (text) => (out += text), columns },
      stderr: { write: (text) => (err += text) },
      now: () => new Date('2026-11-26T09:00:00Z'),
    });
    return { code, out, err };
  };
