import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deadLinks } from './links.ts';

const asked: string[] = [];
let open = 0;
let mostOpen = 0;
const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>> = {
  '/good': (_request, response) => response.writeHead(200).end('page'),
  '/moved': (_request, response) => response.writeHead(301, { location: '/good' }).end(),
  '/moved-away': (_request, response) => response.writeHead(302, { location: '/gone' }).end(),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/broken': (_request, response) => response.writeHead(503).end(),
  '/silent': () => undefined,
  '/cut': (request) => request.socket.destroy(),
};
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(`${request.method} ${path}`);
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  response.on('close', () => (open -= 1));
  if (path.startsWith('/many')) setTimeout(() => response.writeHead(204).end(), 5);
  else (answers[path] ?? ((_request, refused) => refused.writeHead(404).end()))(request, response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  mostOpen = 0;
});
const dead = async (paths: readonly string[], timeout = 5000) =>
  (
    await deadLinks(
      paths.map((path) => `${base}${path}`),
      { atOnce: 3, timeout },
    )
  ).map(({ url, why }) => `${url.slice(base.length)}: ${why}`);

test('what answers with 2xx is alive, after a redirect and where only GET is known, too', async () =>
  expect(await dead(['/good', '/moved', '/no-head'])).toEqual([]));

test('what is gone, broken, cut off or moved to nowhere is listed, in order and with what it says', async () =>
  expect(await dead(['/gone', '/good', '/broken', '/moved-away', '/cut'])).toEqual([
    '/gone: 404 Not Found',
    '/broken: 503 Service Unavailable',
    '/moved-away: 404 Not Found',
    expect.stringMatching(/^\/cut: ./),
  ]));

test('what never answers is given up', async () => expect(await dead(['/silent'], 50)).toEqual(['/silent: no answer in time']));

test('an address that nobody serves, and one that is none', async () => {
  const found = await deadLinks(['http://127.0.0.1:1/', 'nowhere'], { atOnce: 8, timeout: 5000 });
  expect(found.map(({ url }) => url)).toEqual(['http://127.0.0.1:1/', 'nowhere']);
});

test('each is opened once: the head, and the page only where the head is refused', async () => {
  await dead(['/good', '/good', '/no-head']);
  expect(asked.sort()).toEqual(['GET /no-head', 'HEAD /good', 'HEAD /no-head']);
});

test('never more at once than allowed, and all of them', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `/many/${index}`);
  expect(await dead(many)).toEqual([]);
  expect(new Set(asked).size).toBe(40);
  expect(mostOpen).toBe(3);
});
