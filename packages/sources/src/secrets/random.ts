import { entropy } from './entropy.ts';

/** Shares of the entropy a text of this length could have, and of its characters that no word explains: our own, measured on generated keys and on identifiers of public templates. */
const leastEntropy = 0.6;
const leastUnexplained = 0.3;

/** Can people say it? English words and the names made of them have vowels at a usual rate and no five consonants in a row; `y` counts as a vowel. */
function pronounceable(letters: string): boolean {
  const vowels = letters.match(/[aeiouy]/gi)?.length ?? 0;
  return vowels >= letters.length * 0.16 && vowels <= letters.length * 0.85 && !/[^aeiouy]{5}/i.test(letters);
}

/** Characters of one piece (what stands between separators) that are no part of a word, an abbreviation or a number beside one. */
function unexplainedOf(piece: string): number {
  if (/^\d+$/.test(piece)) return 0;
  // An abbreviation (`db`, `S3`, `ip6`) or a word with a version (`python312`).
  const chunks = piece.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  const plain = /^[A-Za-z]+\d{0,4}$/.test(piece) && (piece.length <= 8 || piece.length >= chunks.length * 3);
  if (plain && piece.length <= 4) return 0;
  let unexplained = 0;
  for (const chunk of chunks) {
    const letters = /^[A-Za-z]/.test(chunk);
    const explained = letters ? (chunk.length >= 4 ? pronounceable(chunk) : plain) : plain && chunk.length <= 4;
    if (!explained) unexplained += chunk.length;
  }
  return unexplained;
}

/** Does a run of at least eight characters follow the alphabet or count up (`12345678`, `abcdefgh`)? Nobody's key does. */
export function hasSequence(text: string): boolean {
  let run = 1;
  for (let at = 1; at < text.length; at += 1) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) + 1 ? run + 1 : 1;
    if (run >= 8) return true;
  }
  return false;
}

/** Does the text look as if a machine had drawn it: near the entropy its length allows, and not made of words? Texts below eight characters never do. */
export function looksRandom(text: string): boolean {
  if (text.length < 8 || hasSequence(text)) return false;
  if (entropy(text) < leastEntropy * Math.log2(Math.min(text.length, 64))) return false;
  const signs = text.match(/[^-A-Za-z0-9_./:,;|@\s]/g)?.length ?? 0;
  const pieces = text.split(/[^A-Za-z0-9]+/);
  const unexplained = pieces.reduce((sum, piece) => sum + unexplainedOf(piece), signs);
  return unexplained >= 4 && unexplained >= text.length * leastUnexplained;
}
