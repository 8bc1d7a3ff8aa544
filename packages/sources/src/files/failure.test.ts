import { expect, test } from 'vitest';
import { unreadable } from './failure.ts';

test.each<[string, unknown, string]>([
  ['no permission', Object.assign(new Error('x'), { code: 'EACCES' }), 'this file cannot be read: no permission'],
  ['it is gone', Object.assign(new Error('x'), { code: 'ENOENT' }), 'this file cannot be read: it is gone'],
  ['a code that nobody knows', Object.assign(new Error('x'), { code: 'EIO' }), 'this file cannot be read: EIO'],
  ['no code at all', new Error('x'), 'this file cannot be read: unknown error'],
])('%s', (_, error, message) => {
  expect(unreadable('file', 'a/b.yaml', error)).toEqual({
    severity: 'error',
    code: 'file-unreadable',
    message,
    next: expect.stringMatching(/./) as unknown,
    location: { file: 'a/b.yaml' },
  });
});
