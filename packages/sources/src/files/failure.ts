import type { Diagnostic } from '@demarc/model';

const REASONS: Readonly<Record<string, readonly [reason: string, next: string]>> = {
  EACCES: ['no permission', 'give yourself read access and run again'],
  EPERM: ['no permission', 'give yourself read access and run again'],
  ENOENT: ['it is gone', 'run again when nothing changes the folder'],
  ENAMETOOLONG: ['its path is too long', 'name the folder that it stands in'],
  EMFILE: ['too many open files', 'raise the limit of open files (`ulimit -n`) and run again'],
};

/** A file or folder that the file system did not give. `error` is what node:fs threw. */
export function unreadable(kind: 'file' | 'folder', file: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
  const [reason, next] = REASONS[code] ?? [code, 'check the disk or the mount, and run again'];
  return { severity: 'error', code: `${kind}-unreadable`, message: `this ${kind} cannot be read: ${reason}`, next, location: { file } };
}
