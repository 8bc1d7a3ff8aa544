import { idPart, type Written } from '../write.ts';
import type { MadeResource } from '../subject.ts';
import type { EventSource } from './event.ts';

/** That a service may call the function: `<event>Permission`. */
export function permission(
  event: EventSource,
  principal: string,
  source: { readonly [name in 'SourceArn' | 'SourceAccount' | 'EventSourceToken']?: Written },
  { suffix, prefix = event.id }: { readonly suffix?: string | undefined; readonly prefix?: string } = {},
): Record<string, MadeResource> {
  return {
    [`${prefix}Permission${idPart(suffix)}`]: {
      type: 'AWS::Lambda::Permission',
      properties: { Action: 'lambda:InvokeFunction', FunctionName: event.target.name, Principal: principal, ...source },
    },
  };
}
