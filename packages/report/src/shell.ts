import { safe } from './screen/paint.ts';

/** A word as it can be typed in a shell, in a command that is proposed: whatever the input says in it, it is one word, and inert in a terminal. */
export function quoted(word: string): string {
  const text = safe(word);
  return /^[\w./:=#-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
