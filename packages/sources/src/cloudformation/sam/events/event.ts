import type { Entry, Node } from '../../../document/node.ts';
import type { Needed } from '../role.ts';
import { property, type Change, type MadeResource, type Subject } from '../subject.ts';
import { isPlainMap, member, textOf, type Written } from '../write.ts';

/** What an event leads to: a function, its alias, or a state machine. */
export interface Target {
  /** What names it. */
  readonly name: Written;
  readonly arn: Written;
  readonly logicalId: string;
}

/** A source of events as it is written. */
export interface EventSource {
  /** The logical id of what becomes of it: that of the resource and its own name. */
  readonly id: string;
  readonly type: string;
  readonly properties: Node | undefined;
  readonly at: number;
  readonly subject: Subject;
  readonly target: Target;
}

/** What AWS SAM makes for a source of events. */
export interface MadeEvent {
  readonly resources?: Readonly<Record<string, MadeResource>>;
  readonly open?: readonly string[];
  readonly changes?: readonly Change[];
  /** Managed policies for the role, where AWS SAM makes that, and others. */
  readonly managed?: readonly Written[];
  readonly policies?: readonly Needed[];
}

/** What it makes for all sources of a resource. */
export type MadeEvents = Required<MadeEvent>;

/** How AWS SAM handles the events of one kind. */
export type Kind = (event: EventSource) => MadeEvent;

/** What is made for the events of a resource; of one that is not known, `open` may all be made. */
export function eventsOf(subject: Subject, target: Target, kinds: Readonly<Record<string, Kind>>, open: readonly string[]): MadeEvents {
  const sources = sourcesOf(subject, target);
  const made = sources?.map((event) => (Object.hasOwn(kinds, event.type) ? kinds[event.type] : undefined)?.(event) ?? { open }) ?? [
    { open },
  ];
  return {
    resources: Object.fromEntries(made.flatMap(({ resources }) => Object.entries(resources ?? {}))),
    open: made.flatMap((each) => each.open ?? []),
    changes: made.flatMap(({ changes }) => changes ?? []),
    managed: made.flatMap(({ managed }) => managed ?? []),
    policies: made.flatMap(({ policies }) => policies ?? []),
  };
}

/** The sources of events; nothing where a function makes them. One whose type is not written down has none here. */
export function sourcesOf(subject: Subject, target: Target): EventSource[] | undefined {
  const events = property(subject, 'Events');
  if (!events) return subject.properties ? [] : undefined;
  if (!isPlainMap(events)) return undefined;
  return [...events.entries].sort(byPath).map(([name, { value }]) => {
    const properties = member(value, 'Properties');
    const isReadable = isPlainMap(value) && (properties === undefined || isPlainMap(properties));
    return {
      id: `${subject.id}${name}`,
      type: (isReadable && textOf(member(value, 'Type'))) || '',
      properties,
      at: value.at,
      subject,
      target,
    };
  });
}

/** AWS SAM takes them in the order of their paths; those without one in that of their names. */
function byPath([one, { value: first }]: readonly [string, Entry], [other, { value: second }]: readonly [string, Entry]): number {
  const pathOf = (node: Node, name: string): string => textOf(member(member(node, 'Properties'), 'Path')) ?? name;
  const [a, b] = [pathOf(first, one), pathOf(second, other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
