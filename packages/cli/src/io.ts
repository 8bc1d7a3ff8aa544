import type { Look } from '@demarc/report';
import type { Transport } from '@demarc/sources';

/** The world around a run: where its words go and what it knows of the terminal. Tests bring their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: {
    write(text: string): unknown;
    readonly isTTY?: boolean | undefined;
    readonly columns?: number | undefined;
    readonly rows?: number | undefined;
  };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  readonly now: () => Date;
  /** Asks a person a question to be answered with yes or no; absent where nobody sits at the terminal. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
  /** How a live account is reached; by the SDK's own means where nothing is said. */
  readonly aws?: Transport | undefined;
}

/** How the terminal is drawn on. `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb` are the usual ones. */
export function lookOf(io: Io, options: { readonly ascii?: boolean | undefined; readonly color?: boolean | undefined } = {}): Look {
  const forced = io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '0';
  const refused = (io.env['NO_COLOR'] ?? '') !== '' || options.color === false;
  const isDumb = io.env['TERM'] === 'dumb';
  return {
    color: !refused && (forced || ((io.stdout.isTTY ?? false) && !isDumb)),
    width: Math.min(Math.max(io.stdout.columns ?? (Number(io.env['COLUMNS']) || 100), 40), 200),
    rows: io.stdout.isTTY ? io.stdout.rows : undefined,
    ascii: options.ascii ?? (isDumb || /^(?:C|POSIX)$/.test(io.env['LC_ALL'] ?? io.env['LANG'] ?? '')),
  };
}
