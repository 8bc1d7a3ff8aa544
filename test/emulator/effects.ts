import type { Call } from './recognise.ts';
import type { Effect } from './rules.ts';
import { failure, serialise } from './serialise.ts';
import type { Services } from './services.ts';
import type { WireReply } from './wire.ts';

/** The code with which a service refuses: EC2 and S3 have words of their own, the JSON protocols the name of an exception. */
function denial(call: Call): { status: number; code: string } {
  if (call.protocol === 'ec2') return { status: 403, code: 'UnauthorizedOperation' };
  if (call.protocol === 'rest-json') return { status: 403, code: 'AccessDeniedException' };
  if (call.protocol === 'json') return { status: 400, code: 'AccessDeniedException' };
  return { status: 403, code: 'AccessDenied' };
}

const throttledStatus: Record<Call['protocol'], number> = { s3: 503, 'rest-xml': 503, ec2: 503, query: 400, 'rest-json': 429, json: 400 };

/** The reply that an effect gives in place of the service; undefined for those that are none (delay, reset, cut). */
export function replyOf(effect: Effect, call: Call, services: Services): WireReply | undefined {
  switch (effect.do) {
    case 'deny': {
      const { status, code } = denial(call);
      const who = call.protocol === 's3' ? 'Access Denied' : `User is not authorized to perform: ${call.service}:${call.operation}`;
      return failure(call, status, code, effect.because ?? who);
    }
    case 'throttle':
      return failure(call, throttledStatus[call.protocol], services.get(call.service)?.throttled ?? 'ThrottlingException', 'Rate exceeded');
    case 'fail': {
      const status = effect.status ?? 500;
      const internal = call.protocol === 'rest-json' ? 'ServiceException' : 'InternalError';
      return failure(
        call,
        status,
        effect.code ?? (status === 503 ? 'ServiceUnavailable' : internal),
        'We encountered an internal error. Please try again.',
      );
    }
    case 'malform':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html><head><title>Sign in to the network</ti') };
    case 'answer':
      return serialise(call, effect.output, services);
    case 'delay':
    case 'reset':
    case 'cut':
      return undefined;
  }
}
