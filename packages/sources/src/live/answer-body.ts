/** An answer that no AWS service gives: a page of a proxy, a text that was cut off. */
export class StrangeAnswer extends Error {
  override readonly name = 'StrangeAnswer';
}

/** A reply as the transport gives it. */
export interface RawReply {
  readonly statusCode: number;
  body?: unknown;
}

/**
 * Reads a reply to its end and refuses what is no document of AWS's protocols: the SDK's parsers are lenient, and to them a page of HTML is an empty
 * list. Errors of the server (5xx) are left to the SDK, which tries again.
 */
export async function checkedBody(reply: RawReply): Promise<void> {
  const bytes = await bytesOf(reply.body);
  reply.body = bytes;
  if (reply.statusCode >= 500) return;
  const text = new TextDecoder().decode(bytes).trim();
  if (/^(?:<!doctype\s+html|<html)/i.test(text)) throw new StrangeAnswer('it is a page of HTML');
  if (reply.statusCode >= 300) return;
  if (text === '') throw new StrangeAnswer('it is empty');
  if (text.startsWith('<') ? !isClosed(text) : !isJson(text)) throw new StrangeAnswer('it is no whole document');
}

/** Whether a text of XML ends as it began: its root is closed. */
function isClosed(text: string): boolean {
  const root = /<([A-Za-z_][\w:.-]*)(?:\s[^>]*|\/)?>/.exec(text);
  if (root === null) return false;
  return root[0].endsWith('/>') ? root.index + root[0].length === text.length : text.endsWith(`</${root[1]}>`);
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk); // on Node a body is a stream
  return Buffer.concat(chunks);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
