/** An account without a network, for tests of what is built on the live source. */
export { FakeAws, fakeClock, type Replies, type Reply } from './fake-aws.ts';
export { account, halden, jsonError, queryError, xmlError } from './halden.ts';
export { systemClock } from '../clock.ts';
