import type { MapNode, Node } from '../../document/node.ts';
import { withGlobals } from '../globals.ts';
import { implicitHttpApi, implicitRestApi, isImplicit } from './events/api-events.ts';
import { sourcesOf } from './events/event.ts';
import { property, type Subject } from './subject.ts';
import { booleanOf, isPlainMap, member, textOf, unknown, write, type Written } from './write.ts';

/** An API that nobody wrote, told where the first resource stands that needs it. */
export interface ImplicitApi {
  readonly subject: Subject;
  readonly key: number;
}

const kinds: readonly { readonly id: string; readonly type: string; readonly properties: Record<string, Written> }[] = [
  { id: implicitRestApi, type: 'AWS::Serverless::Api', properties: { StageName: 'Prod' } },
  { id: implicitHttpApi, type: 'AWS::Serverless::HttpApi', properties: { StageName: '$default' } },
];

/**
 * The APIs that AWS SAM makes for events that name none.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html, read 2026-11-26.
 */
export function implicitApis(subjects: ReadonlyMap<string, Subject>, entries: MapNode['entries']): ImplicitApi[] {
  return kinds.flatMap(({ id, type, properties }) => {
    const callers = [...subjects.values()].filter((subject) => needs(subject, id));
    const [first] = callers;
    if (!first) return [];
    const own = write(
      { ...properties, ...(callers.some(propagates) && { Tags: unknown('Tags', first.at), PropagateTags: true }) },
      first.at,
    );
    const merged = withGlobals(type, own, first.scope);
    const subject: Subject = {
      ...first,
      id,
      type,
      of: first.id,
      properties: isPlainMap(merged) ? merged : undefined,
      condition: conditionOf(callers, id),
    };
    return [{ subject, key: entries.get(first.id)?.key ?? first.at }];
  });
}

/** Events that only functions and state machines have; the target does not matter here. */
const needs = (subject: Subject, id: string): boolean =>
  (subject.type === 'AWS::Serverless::Function' || (subject.type === 'AWS::Serverless::StateMachine' && id === implicitRestApi)) &&
  (sourcesOf(subject, { name: undefined, arn: undefined, logicalId: subject.id }) ?? []).some((event) => isImplicit(event) === id);

/** Whether a caller's tags go to the API: where Globals ask for it, also if the caller itself does not want it. */
function propagates(subject: Subject): boolean {
  if (!property(subject, 'Tags')) return false;
  const { scope, type } = subject;
  const byGlobals = member(withGlobals(type, undefined, scope), 'PropagateTags');
  return [property(subject, 'PropagateTags'), byGlobals].some((asked) => asked !== undefined && booleanOf(asked) !== false);
}

/** It is there when one of its callers is: under their condition where they share one; under several, nobody here says when. */
function conditionOf(callers: readonly Subject[], id: string): Node | undefined {
  const conditions = callers.map(({ condition }) => condition);
  const [first] = conditions;
  if (!first || conditions.includes(undefined)) return undefined;
  const name = textOf(first);
  return name !== undefined && conditions.every((each) => textOf(each) === name)
    ? first
    : write(`one of the callers of ${id} is there`, first.at);
}
