import { gzipSync } from 'node:zlib';

/** Results that are pressed together to be weighed: few enough to be quick, enough that their likeness counts. */
const together = 500;

/**
 * How many of some texts, from the first, stay within so many bytes after gzip. Each few are weighed alone, which is never less than all of them
 * weigh together. Where they are that small without gzip nothing is weighed.
 */
export function fitting(texts: readonly string[], bytes: number): number {
  if (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) <= bytes) return texts.length;
  let room = bytes;
  for (let from = 0; from < texts.length; from += together) {
    room -= gzipSync(texts.slice(from, from + together).join('\n')).byteLength;
    if (room < 0) return from;
  }
  return texts.length;
}
