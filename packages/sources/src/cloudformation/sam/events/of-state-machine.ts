import { allowing } from '../role.ts';
import type { Subject } from '../subject.ts';
import { byStateMachineEvents } from '../types.ts';
import { member, type Written } from '../write.ts';
import { eventsOf, type EventSource, type Kind, type MadeEvents, type Target } from './event.ts';
import { boundaryOf, callerRole, patternSettings, rule, scheduleSettings, scheduleV2, type Caller } from './rules.ts';

const starting = (id: string, arn: Written): Written => allowing(`${id}StartExecutionPolicy`, 'states:StartExecution', arn);

/** The role with which a service starts the state machine. */
const starter = (event: EventSource, service: string): Caller =>
  callerRole(`${event.id}Role`, service, [starting(`${event.id}Role`, event.target.arn)], boundaryOf(event));

const startedByRule =
  (settings: typeof scheduleSettings): Kind =>
  (event) => {
    const given = event.type === 'Schedule' ? member(event.properties, 'RoleArn') : undefined;
    return rule(
      event,
      settings(event),
      'StepFunctionsTarget',
      given ? { arn: given, resources: {} } : starter(event, 'events.amazonaws.com'),
    );
  };

const kinds: Readonly<Record<string, Kind>> = {
  Api: (event) => ({ resources: starter(event, 'apigateway.amazonaws.com').resources }),
  CloudWatchEvent: startedByRule(patternSettings),
  EventBridgeRule: startedByRule(patternSettings),
  Schedule: startedByRule(scheduleSettings),
  ScheduleV2: (event) => scheduleV2(event, (id) => starting(id, event.target.arn)),
};

/**
 * What a state machine's sources of events become.
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/stepfunctions/events.py, read 2026-11-26.
 */
export const stateMachineEvents = (subject: Subject, target: Target): MadeEvents => eventsOf(subject, target, kinds, byStateMachineEvents);
