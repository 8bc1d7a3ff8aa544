import { nearest } from '@demarc/model';
import { UserError } from '../errors.ts';

/** A word in the place of a command that is none. */
export function mistyped(word: string, commands: readonly string[]): UserError {
  const near = nearest(word, commands);
  return new UserError(`there is no command ${word}`, near.length > 0 ? [`nearest: ${near.join(', ')}`] : [], [
    near.length > 0 ? `demarc ${near[0] ?? ''} --help` : 'demarc --help',
  ]);
}
