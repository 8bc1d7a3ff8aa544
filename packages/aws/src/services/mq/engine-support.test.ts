import { expect, test } from 'vitest';
import { brokerSupport } from './engine-support.ts';

test.each([
  ['RABBITMQ', '3.12.13', '2025-03-17T23:59:59Z', 'standard'],
  ['RABBITMQ', '3.12.13', '2025-03-18', 'ended'],
  ['RabbitMQ', '3.13', '2026-11-26', 'standard'],
  ['RABBITMQ', '5.18', '2026-11-26', 'unknown'],
  ['ACTIVEMQ', '5.17.6', '2026-11-26', 'ended'],
  ['ActiveMQ', '5.18', '2026-11-26', 'standard'],
  ['ACTIVEMQ', '6.0', '2026-11-26', 'unknown'],
  [undefined, '5.18', '2026-11-26', 'unknown'],
  ['ACTIVEMQ', undefined, '2026-11-26', 'unknown'],
])('%s %s at %s: %s', (engine, version, now, support) => {
  expect(brokerSupport(engine, version, new Date(now))).toBe(support);
});
