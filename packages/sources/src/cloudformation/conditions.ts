import { Hole, mapHole } from '@demarc/model';
import { intrinsicIn } from './call.ts';
import type { Node } from '../document/node.ts';
import { once, section, warn, type Scope } from './scope.ts';
import { leaves, lift, settled, text } from './values.ts';

/** As many outcomes as a condition may have before it is simply yes or no. */
const mostOutcomes = 64;

/** A named condition: true, false, or a choice between them. */
export function conditionValue(name: string, scope: Scope): unknown {
  const open = (): Hole => yesOrNo(`condition ${name}`, `${scope.path}#condition ${name}`);
  return once(
    scope,
    `condition ${name}`,
    () => {
      const declared = section(scope, 'Conditions').get(name);
      if (!declared) return open();
      const value = named(settled(truth(declared.value, scope)), name);
      return leaves(value) > mostOutcomes ? open() : value;
    },
    () => {
      const declared = section(scope, 'Conditions').get(name);
      if (declared)
        warn(scope, declared.value, 'circular-condition', `condition ${name} depends on itself`, 'CloudFormation refuses such a template');
      return open();
    },
  );
}

export const isCondition = (name: string, scope: Scope): boolean => section(scope, 'Conditions').has(name);

/** A yes or no that the template leaves open; the same key, the same answer. */
export const yesOrNo = (why: string, key: string): Hole => new Hole('unresolved', why, { choices: [true, false], key });

/** A choice tells the condition's name, not the parameter behind it. */
const named = (value: unknown, name: string): unknown => {
  if (!(value instanceof Hole) || value.choices === undefined) return value;
  return new Hole(value.reason, `condition ${name} is not decided (${value.why})`, { choices: value.choices, key: value.key });
};

/** What a condition expression comes to: booleans, or choices that end in them. */
function truth(node: Node, scope: Scope): unknown {
  const call = intrinsicIn(node);
  const items = call?.argument.kind === 'list' ? call.argument.items : call ? [call.argument] : [];
  const free = (): Hole => yesOrNo('a condition', `${scope.path}#condition at ${node.at}`);
  const each = (): unknown[] => items.map((item) => truth(item, scope));
  switch (call?.name ?? '') {
    case 'Fn::Equals':
      return equals(items, node, scope);
    case 'Fn::Not':
      return mapHole(each()[0] ?? free(), (value) => (typeof value === 'boolean' ? !value : value));
    case 'Fn::And':
      return fold(each(), false, free);
    case 'Fn::Or':
      return fold(each(), true, free);
    case 'Condition':
      return call?.argument.kind === 'scalar' ? conditionValue(call.argument.text, scope) : free();
    default: {
      // A literal, or a reference to a parameter that says true or false.
      const value = scope.evaluate(node);
      return mapHole(value, (leaf) => (leaf === true || leaf === 'true' ? true : leaf === false || leaf === 'false' ? false : free()));
    }
  }
}

/** And (stop: false), or (stop: true), from the right: a chain of choices, not their product. */
function fold(values: readonly unknown[], stop: boolean, free: () => Hole): unknown {
  return values.reduceRight<unknown>((rest, value) => {
    if (value === stop || rest === stop) return stop;
    if (value === !stop) return rest;
    if (value instanceof Hole && leaves(value) * leaves(rest) <= mostOutcomes)
      return mapHole(value, (leaf) => (leaf === stop ? stop : leaf === !stop ? rest : free()));
    return free();
  }, !stop);
}

function equals(items: readonly Node[], node: Node, scope: Scope): unknown {
  if (items.length !== 2) warn(scope, node, 'wrong-intrinsic', 'Fn::Equals takes two values', 'write it as Fn::Equals: [left, right]');
  const values = items.slice(0, 2).map((item) => scope.evaluate(item));
  const free = (): Hole => yesOrNo('a comparison', `${scope.path}#equals at ${node.at}`);
  return lift(values, ([left, right]) => sameValue(left, right) ?? openEquals(left, right) ?? free(), free);
}

/** Whether two values are equal where that is certain. CloudFormation compares them as strings. */
function sameValue(left: unknown, right: unknown): boolean | undefined {
  if (left instanceof Hole || right instanceof Hole) {
    if (left instanceof Hole && right instanceof Hole)
      return left.key === right.key && left.prefix === right.prefix && left.suffix === right.suffix ? true : undefined;
    const [hole, known] = left instanceof Hole ? [left, right] : [right as Hole, left]; // one of the two is a hole
    return hole.rulesOut(text(known)) && typeof known !== 'object' ? false : undefined;
  }
  if (typeof left === 'object' || typeof right === 'object') return undefined;
  const [a, b] = [text(left), text(right)];
  if (a === b) return true;
  return a.includes('\u27e8') || b.includes('\u27e8') ? undefined : false; // a token may well have that value
}

/** The same unknown value against the same literal has the same answer everywhere. */
function openEquals(left: unknown, right: unknown): Hole | undefined {
  const name = (value: unknown): string | undefined =>
    value instanceof Hole
      ? typeof value.key === 'string'
        ? value.key
        : undefined
      : typeof value === 'object'
        ? undefined
        : JSON.stringify(text(value));
  const [a, b] = [name(left), name(right)].sort((x, y) => ((x ?? '') < (y ?? '') ? -1 : 1));
  const hole = [left, right].find((value) => value instanceof Hole);
  return a !== undefined && b !== undefined ? yesOrNo(hole instanceof Hole ? hole.why : 'a pseudo parameter', `${a}=${b}`) : undefined;
}
