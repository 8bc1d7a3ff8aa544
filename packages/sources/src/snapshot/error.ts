/** A snapshot that cannot be written, or of which nothing can be read: what happened, where, and what to do next. */
export class SnapshotError extends Error {
  readonly details: readonly string[];
  readonly next: readonly string[];

  constructor(message: string, details: readonly string[] = [], next: readonly string[] = []) {
    super(message);
    this.details = details;
    this.next = next;
  }
}

/** What the file system said, in words; what it says in none stands as its code. */
export function fileSystemWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return (code !== undefined && words[code]) || (error instanceof Error ? (code ?? error.message) : String(error));
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than is allowed here',
  EROFS: 'the disk can only be read',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'it is already there',
  ENOTEMPTY: 'it is already there',
  EIO: 'the disk failed',
};
