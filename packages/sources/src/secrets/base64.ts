import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';

/** User data holds 16 KiB, and deflate makes at most a thousand bytes of one: these bounds keep a packed bomb small. */
const largestPacked = 1 << 16;
const largestUnpacked = 1 << 20;

/** Has the text no control character but those of layout? Bytes from 128 on are left to the decoder. */
function hasNoControls(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte < 32 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 127) return false;
  return true;
}

const readText = (bytes: Buffer): string | undefined => (hasNoControls(bytes) && isUtf8(bytes) ? bytes.toString('utf8') : undefined);

/** The text that this Base64 (of either alphabet, with or without padding) stands for; `undefined` where it is none or stands for no text. */
export function decodeBase64(encoded: string): string | undefined {
  // Nearly all that looks like Base64 is not: its first bytes already say so, at a fraction of the cost.
  if (encoded.length < 4 || !hasNoControls(Buffer.from(encoded.slice(0, 32), 'base64'))) return undefined;
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded) ? readText(Buffer.from(encoded, 'base64')) : undefined;
}

/** A whole value in Base64: as {@link decodeBase64}, also wrapped into lines, and packed with gzip as user data may be. */
export function decodeWhole(value: string): string | undefined {
  const encoded = value.replaceAll(/\s+/g, '');
  if (!encoded.startsWith('H4sI') || encoded.length > largestPacked) return decodeBase64(encoded);
  try {
    return readText(gunzipSync(Buffer.from(encoded, 'base64'), { maxOutputLength: largestUnpacked }));
  } catch {
    return undefined; // no gzip after all, damaged, or too large
  }
}
