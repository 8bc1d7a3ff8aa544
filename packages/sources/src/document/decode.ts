import type { Diagnostic } from '@demarc/model';
import { Lines } from './lines.ts';

/** The text of a file without a byte-order mark, or why it is none. */
export function decodeUtf8(bytes: Uint8Array, file: string): string | Diagnostic {
  if (isUtf16(bytes)) return notUtf8('this file is in UTF-16, not UTF-8', { location: { file } });
  if (bytes.includes(0)) {
    return {
      severity: 'error',
      code: 'file-binary',
      message: 'this file is binary',
      next: 'name a CloudFormation template, or a folder with templates in it',
      location: { file },
    };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const lines = new Lines(text);
    const at = firstInvalid(bytes, text);
    return notUtf8('this character is not valid UTF-8', { location: { file, ...lines.at(at) }, excerpt: lines.excerpt(at) });
  }
}

/** Whether the bytes begin with the byte-order mark of UTF-16, as files written by PowerShell's `>` do. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const REPLACEMENT = '\uFFFD';

/** The first replacement character of the decoded text that does not stand in the bytes themselves. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) return at;
    offset += 3;
    from = at + 1;
  }
  return 0;
}

function notUtf8(message: string, where: Pick<Diagnostic, 'location' | 'excerpt'>): Diagnostic {
  return { severity: 'error', code: 'file-encoding', message, next: 'save the file as UTF-8', ...where };
}
