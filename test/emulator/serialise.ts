import type { Shape } from './schema.ts';
import type { Protocol, Services } from './services.ts';
import type { Call } from './recognise.ts';
import type { WireReply } from './wire.ts';

const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const named = (traits: Shape['traits'], name: string): string => (typeof traits['xmlName'] === 'string' ? traits['xmlName'] : name);

const record = (value: unknown, where: string): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where}: an object is expected`);
  return { ...value };
};

const items = (value: unknown, where: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`${where}: a list is expected`);
  return value;
};

function plain(shape: Shape, value: unknown, where: string): string {
  if (shape.kind === 'timestamp') {
    const date = new Date(String(value));
    if (Number.isNaN(date.getTime())) throw new Error(`${where}: a date is expected`);
    if (shape.format === 'http-date') return date.toUTCString();
    if (shape.format === 'epoch') return String(date.getTime() / 1000);
    return date.toISOString();
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new Error(`${where}: a ${shape.kind} is expected`);
  return String(value);
}

/** One member in XML, under its wire name. */
function element(shape: Shape, name: string, value: unknown, where: string): string {
  const tag = named(shape.traits, name);
  switch (shape.kind) {
    case 'structure':
      return `<${tag}>${content(shape, value, where)}</${tag}>`;
    case 'list': {
      const flat = shape.traits['xmlFlattened'] !== undefined;
      const item = shape.item();
      const inner = items(value, where)
        .map((one, index) =>
          element(
            { ...item, traits: { ...item.traits, xmlName: flat ? tag : named(item.traits, 'member') } },
            tag,
            one,
            `${where}[${index}]`,
          ),
        )
        .join('');
      return flat ? inner : `<${tag}>${inner}</${tag}>`;
    }
    case 'map': {
      const inner = Object.entries(record(value, where))
        .map(
          ([key, one]) =>
            `<entry><${named(shape.key().traits, 'key')}>${text(key)}</${named(shape.key().traits, 'key')}>${element(shape.value(), 'value', one, `${where}.${key}`)}</entry>`,
        )
        .join('');
      return `<${tag}>${inner}</${tag}>`;
    }
    case 'string':
    case 'number':
    case 'boolean':
    case 'blob':
    case 'timestamp':
    case 'document':
    case 'unit':
      return `<${tag}>${text(plain(shape, value, where))}</${tag}>`;
  }
}

function content(shape: Shape, value: unknown, where: string): string {
  if (shape.kind === 'unit') return '';
  if (shape.kind !== 'structure') return text(plain(shape, value, where));
  return Object.entries(record(value, where))
    .map(([name, one]) => {
      const member = shape.members.get(name);
      if (!member) throw new Error(`${where}.${name}: ${shape.name} has no such member`);
      return element(member(), name, one, `${where}.${name}`);
    })
    .join('');
}

/** A value in JSON: wire names are the model's, but for `jsonName`; dates are seconds where nothing else is said. */
function json(shape: Shape, value: unknown, where: string): unknown {
  switch (shape.kind) {
    case 'structure':
      return Object.fromEntries(
        Object.entries(record(value, where)).map(([name, one]) => {
          const member = shape.members.get(name)?.();
          if (!member) throw new Error(`${where}.${name}: ${shape.name} has no such member`);
          const wire = typeof member.traits['jsonName'] === 'string' ? member.traits['jsonName'] : name;
          return [wire, json(member, one, `${where}.${name}`)];
        }),
      );
    case 'list': {
      const item = shape.item();
      return items(value, where).map((one, index) => json(item, one, `${where}[${index}]`));
    }
    case 'map':
      return Object.fromEntries(
        Object.entries(record(value, where)).map(([key, one]) => [key, json(shape.value(), one, `${where}.${key}`)]),
      );
    case 'timestamp':
      return shape.format === undefined || shape.format === 'epoch' ? new Date(String(value)).getTime() / 1000 : plain(shape, value, where);
    case 'string':
    case 'number':
    case 'boolean':
    case 'blob':
    case 'document':
    case 'unit':
      return value;
  }
}

const requestId = '00000000-0000-4000-8000-000000000000';
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

/** The reply that carries an output of the SDK's type, in the protocol of the service. Throws where the output does not fit the model. */
export function serialise(call: Call, output: unknown, services: Services): WireReply {
  const operation = services.get(call.service)?.operations.get(call.operation);
  if (!operation) throw new Error(`${call.service} ${call.operation}: no installed client has its model`);
  const shape = operation.output();
  const where = call.operation;
  const reply = (type: string, body: string, headers: Record<string, string> = {}): WireReply => ({
    status: 200,
    headers: { 'content-type': type, 'x-amzn-requestid': requestId, ...headers },
    body: Buffer.from(body),
  });
  if (call.protocol === 'ec2')
    return reply(
      'text/xml',
      xml(`<${where}Response><requestId>${requestId}</requestId>${content(shape, output, where)}</${where}Response>`),
    );
  if (call.protocol === 'query')
    return reply(
      'text/xml',
      xml(
        `<${where}Response><${where}Result>${content(shape, output, where)}</${where}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${where}Response>`,
      ),
    );
  if (call.protocol === 'json') return reply('application/x-amz-json-1.1', JSON.stringify(json(shape, output, where)));

  // REST: a member stands in a header, is the body, or is part of it.
  const headers: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  let payload: string | undefined;
  const type = call.protocol === 'rest-json' ? 'application/json' : 'application/xml';
  for (const [name, value] of Object.entries(record(output, where))) {
    const member = shape.kind === 'structure' ? shape.members.get(name)?.() : undefined;
    if (!member) throw new Error(`${where}.${name}: the output has no such member`);
    const header = member.traits['httpHeader'];
    if (typeof header === 'string') headers[header.toLowerCase()] = plain(member, value, `${where}.${name}`);
    else if (member.traits['httpPayload'] === true)
      payload =
        type === 'application/json'
          ? JSON.stringify(json(member, value, where))
          : xml(element(member, member.kind === 'structure' ? member.name : name, value, where));
    else body[name] = value;
  }
  const whole = (): string => {
    if (type === 'application/json') return JSON.stringify(json(shape, body, where));
    return xml(element(shape, shape.kind === 'structure' ? shape.name : where, body, where));
  };
  return reply(type, payload ?? whole(), headers);
}

/** An error in the form of a service's protocol. `status` is the HTTP status. */
export function failure(call: { readonly protocol: Protocol }, status: number, code: string, message: string): WireReply {
  const reply = (type: string, body: string, headers: Record<string, string> = {}): WireReply => ({
    status,
    headers: { 'content-type': type, 'x-amzn-requestid': requestId, ...headers },
    body: Buffer.from(body),
  });
  const error = `<Code>${text(code)}</Code><Message>${text(message)}</Message>`;
  switch (call.protocol) {
    case 's3':
      return reply('application/xml', xml(`<Error>${error}<RequestId>${requestId}</RequestId><HostId>-</HostId></Error>`));
    case 'ec2':
      return reply('text/xml', xml(`<Response><Errors><Error>${error}</Error></Errors><RequestID>${requestId}</RequestID></Response>`));
    case 'query':
    case 'rest-xml':
      return reply(
        'text/xml',
        xml(
          `<ErrorResponse><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
        ),
      );
    case 'rest-json':
      return reply('application/json', JSON.stringify({ message }), { 'x-amzn-errortype': code });
    case 'json':
      return reply('application/x-amz-json-1.1', JSON.stringify({ __type: code, Message: message }));
  }
}
