import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { checkedBody, StrangeAnswer } from './answer-body.ts';

const reply = (text: string, statusCode = 200): { statusCode: number; body: unknown } => ({
  statusCode,
  body: Readable.from([Buffer.from(text)]),
});

const whole = [
  '<?xml version="1.0"?>\n<A xmlns="x"><B/></A>',
  '<A/>',
  '<A xmlns="x" />',
  '<?xml version="1.0"?>\n<A xmlns="x"/>\n',
  '{"a":1}',
  '[]',
  ' <A>1</A>\n',
];
const strange = [
  '',
  '<html><body></body></html>',
  '<!DOCTYPE html><html></html>',
  '<?xml version="1.0"?><A><B></B>',
  '<A><B>',
  '<A><B/>',
  '<A x="y"/><B>',
  '{"a":',
  'Not found',
];

for (const text of whole)
  test(`takes ${JSON.stringify(text)}, to be read again`, async () => {
    const own = reply(text);
    await checkedBody(own);
    expect(Buffer.from(own.body as Uint8Array).toString()).toBe(text); // it was read into bytes
  });
for (const text of strange)
  test(`refuses ${JSON.stringify(text)}`, async () => {
    await expect(checkedBody(reply(text))).rejects.toThrow(StrangeAnswer);
  });

test('errors are left to the SDK, unless a page stands in their place', async () => {
  await expect(checkedBody(reply('', 404))).resolves.toBeUndefined();
  await expect(checkedBody(reply('<html></html>', 502))).resolves.toBeUndefined();
  await expect(checkedBody(reply('<html></html>', 403))).rejects.toThrow(StrangeAnswer);
});
