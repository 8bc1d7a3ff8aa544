import { allowing } from '../role.ts';
import type { Subject } from '../subject.ts';
import { byFunctionEvents } from '../types.ts';
import { getAtt } from '../write.ts';
import { httpApi, restApi } from './api-events.ts';
import { eventsOf, type Kind, type MadeEvents, type Target } from './event.ts';
import { permission } from './permission.ts';
import { pullKinds } from './pull.ts';
import { pushKinds } from './push.ts';
import { patternSettings, rule, scheduleSettings, scheduleV2 } from './rules.ts';

const calledByRule =
  (settings: typeof scheduleSettings): Kind =>
  (event) => {
    const made = rule(event, settings(event), 'LambdaTarget');
    return {
      ...made,
      resources: { ...made.resources, ...permission(event, 'events.amazonaws.com', { SourceArn: getAtt(event.id, 'Arn') }) },
    };
  };

const kinds: Readonly<Record<string, Kind>> = {
  ...pullKinds,
  ...pushKinds,
  Api: restApi,
  CloudWatchEvent: calledByRule(patternSettings),
  EventBridgeRule: calledByRule(patternSettings),
  HttpApi: httpApi,
  Schedule: calledByRule(scheduleSettings),
  ScheduleV2: (event) => scheduleV2(event, (id) => allowing(`${id}LambdaPolicy`, 'lambda:InvokeFunction', event.target.arn)),
};

/**
 * What a function's sources of events become.
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/eventsources/push.py, pull.py and scheduler.py, read 2026-11-26.
 */
export const functionEvents = (subject: Subject, target: Target): MadeEvents => eventsOf(subject, target, kinds, byFunctionEvents);
