import { Hole } from '@demarc/model';
import { intrinsicIn } from './call.ts';
import type { Node } from '../document/node.ts';
import { misspelt } from './misspelt.ts';
import { comparableValue, isParameter } from './parameters.ts';
import { declarations, once, warn, type Scope } from './scope.ts';
import { chosenIn, leaves, lift, mapChoices, text } from './values.ts';

/** As many outcomes as a condition may have before it is simply yes or no. */
const mostOutcomes = 64;

/** A named condition: true, false, or a choice between them. */
export function conditionValue(name: string, scope: Scope): unknown {
  return once(
    scope,
    `condition ${name}`,
    () => {
      const declared = declarations(scope, 'Conditions').entries.get(name);
      return declared ? named(truth(declared.value, scope), name) : openCondition(name, scope);
    },
    () => {
      const declared = declarations(scope, 'Conditions').entries.get(name);
      if (declared)
        warn(scope, declared.value, 'circular-condition', `condition ${name} depends on itself`, 'CloudFormation refuses such a template');
      return openCondition(name, scope);
    },
  );
}

export const isCondition = (name: string, scope: Scope): boolean => declarations(scope, 'Conditions').entries.has(name);

/** A condition as a yes or no of its own: what it depends on is left aside. */
export const openCondition = (name: string, scope: Scope): Hole =>
  yesOrNo(`condition ${name} is not decided`, `${scope.path}#condition ${name}`);

/** A yes or no that the template leaves open; the same key, the same answer. */
const yesOrNo = (why: string, key: string): Hole => new Hole('unresolved', why, { choices: [true, false], key });

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
  const wrong = (takes: string, instead: string): void =>
    warn(scope, node, 'wrong-intrinsic', `${call?.name ?? 'a condition'} takes ${takes}`, instead);
  switch (call?.name ?? '') {
    case 'Fn::Equals':
      if (items.length !== 2) wrong('two values', 'write it as Fn::Equals: [left, right]');
      return items.length === 2 ? equals(items, node, scope) : free();
    case 'Fn::Not': {
      const [only] = items;
      if (!only || items.length > 1) wrong('one condition', 'write it as Fn::Not: [condition]');
      return only && items.length === 1 ? mapChoices(truth(only, scope), (value) => value !== true) : free();
    }
    case 'Fn::And':
    case 'Fn::Or':
      if (call?.argument.kind !== 'list' || items.length === 0) {
        wrong('a list of conditions', `write it as ${call?.name}: [first, second]`);
        return free();
      }
      return fold(
        items.map((item) => truth(item, scope)),
        call.name === 'Fn::Or',
        free,
      );
    case 'Condition':
      if (call?.argument.kind !== 'scalar') {
        wrong('a name', 'write it as Condition: Name');
        return free();
      }
      if (!isCondition(call.argument.text, scope))
        misspelt(call.argument.text, 'not a condition', declarations(scope, 'Conditions').entries.keys(), call.argument, scope);
      return conditionValue(call.argument.text, scope);
    default: {
      // A literal, or a reference to a parameter that says true or false.
      const value = scope.evaluate(node);
      const answer = (leaf: unknown): unknown =>
        leaf === true || leaf === 'true'
          ? true
          : leaf === false || leaf === 'false'
            ? false
            : leaf instanceof Hole && typeof leaf.key === 'string'
              ? yesOrNo(leaf.why, `${leaf.key} holds`)
              : free();
      return leaves(value) > mostOutcomes ? free() : mapChoices(value, answer);
    }
  }
}

/** And (stop: false), or (stop: true), from the right: a chain of choices, not their product. */
function fold(values: readonly unknown[], stop: boolean, free: () => Hole): unknown {
  if (values.includes(stop)) return stop;
  return values.reduceRight<unknown>((rest, value) => {
    if (rest === stop) return stop;
    if (value === !stop) return rest;
    if (rest === !stop) return value;
    if (!(value instanceof Hole) || leaves(value) * leaves(rest) > 16 * mostOutcomes) return free();
    const both = under(value, rest, stop);
    return leaves(both) > mostOutcomes ? free() : both;
  }, !stop);
}

/** What two conditions come to together; where that is too much, a yes or no that nothing else shares. */
export const both = (first: unknown, second: unknown): unknown =>
  fold([first, second], false, () => new Hole('unresolved', 'two conditions together', { choices: [true, false] }));

/** `rest` wherever the value is not `stop`; holes with one key choose together, so that nothing is asked twice. */
function under(value: unknown, rest: unknown, stop: boolean): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return value === stop ? stop : rest;
  const choices = value.choices.map((choice, chosen) => under(choice, chosenIn(rest, value, chosen), stop));
  return choices.every((choice) => typeof choice === 'boolean' && choice === choices[0])
    ? choices[0]
    : new Hole(value.reason, value.why, { choices, key: value.key });
}

function equals(items: readonly Node[], node: Node, scope: Scope): unknown {
  const values = items.map((item) => comparable(item, scope));
  const free = (): Hole => yesOrNo('a comparison', `${scope.path}#equals at ${node.at}`);
  const answer = lift(values, ([left, right]) => sameValue(left, right) ?? openEquals(left, right, scope) ?? free(), free);
  return leaves(answer) > mostOutcomes ? free() : answer;
}

/** What is compared: a parameter that is not shown (`NoEcho`) as it is. */
function comparable(node: Node, scope: Scope): unknown {
  const call = intrinsicIn(node);
  return call?.name === 'Ref' && call.argument.kind === 'scalar' && isParameter(call.argument.text, scope)
    ? comparableValue(call.argument.text, scope)
    : scope.evaluate(node);
}

/** Whether two values are equal where that is certain. CloudFormation compares them as strings. */
function sameValue(left: unknown, right: unknown): boolean | undefined {
  if (left instanceof Hole || right instanceof Hole) {
    if (left instanceof Hole && right instanceof Hole)
      return left.key === right.key && left.prefix === right.prefix && left.suffix === right.suffix ? true : undefined;
    const [hole, known] = left instanceof Hole ? [left, right] : [right as Hole, left]; // one of the two is a hole
    return typeof known !== 'object' && known !== undefined && !text(known).includes('\u27e8') && hole.rulesOut(text(known))
      ? false
      : undefined;
  }
  if (typeof left === 'object' || typeof right === 'object' || left === undefined || right === undefined) return undefined;
  const [a, b] = [text(left), text(right)];
  if (a === b) return true;
  if (a.includes('\u27e6') || b.includes('\u27e6')) return undefined; // a secret that was taken out
  // A token may well have that value; and how a number was written (1.0, 012) may not be how CloudFormation writes it.
  return a.includes('\u27e8') || b.includes('\u27e8') || isSameNumber(a, b) ? undefined : false;
}

const isSameNumber = (a: string, b: string): boolean => a.trim() !== '' && b.trim() !== '' && Number(a) === Number(b);

/** The same unknown value against the same literal has the same answer everywhere; it equals one literal at most. */
function openEquals(left: unknown, right: unknown, scope: Scope): Hole | undefined {
  const [a, b] = [unknownName(left), unknownName(right)];
  const [unknown, other] = a === undefined ? [b, left] : [a, right];
  if (unknown === undefined) return undefined;
  const hole = [left, right].find((value) => value instanceof Hole);
  const why = hole instanceof Hole ? hole.why : 'a pseudo parameter';
  if (a !== undefined && b !== undefined) return yesOrNo(why, [a, b].sort((x, y) => (x < y ? -1 : 1)).join('='));
  if (typeof other === 'object' || other === undefined) return undefined;
  const literals = comparedWith(scope).get(unknown) ?? [];
  if (!literals.includes(text(other))) return yesOrNo(why, `${unknown}=${JSON.stringify(text(other))}`);
  const choices = [...literals.map((literal) => literal === text(other)), false];
  return new Hole('unresolved', why, { choices, key: `${scope.path}#${unknown} among what it is compared with` });
}

/** The name of a value that is not known: of a hole, or of a pseudo parameter. */
function unknownName(value: unknown): string | undefined {
  if (value instanceof Hole) return value.choices === undefined && typeof value.key === 'string' ? value.key : undefined;
  return typeof value === 'string' && value.includes('\u27e8') ? value : undefined;
}

/** As many literals as one value is told apart by. */
const mostLiterals = 24;

/** The literals that the conditions of a template compare each unknown parameter and pseudo parameter with. */
const comparedWith = (scope: Scope): ReadonlyMap<string, readonly string[]> =>
  once(
    scope,
    'compared',
    () => {
      const found = new Map<string, string[]>();
      for (const [left, right] of comparisonsIn(scope)) {
        const name = unknownName(comparable(left, scope));
        const literal = right.kind === 'scalar' ? scope.evaluate(right) : undefined;
        if (name === undefined || typeof literal === 'object' || literal === undefined) continue;
        const literals = found.get(name) ?? [];
        if (!literals.includes(text(literal))) found.set(name, [...literals, text(literal)]);
      }
      // Two ways to write one number may be one literal: then which of them holds does not tell the other away.
      for (const [name, literals] of found)
        if (literals.length > mostLiterals || literals.some((a, at) => literals.some((b, other) => at < other && isSameNumber(a, b))))
          found.delete(name);
      return found;
    },
    () => new Map(),
  );

/** The two sides of each `Fn::Equals` in the conditions, in both orders, where one refers to a name. */
function* comparisonsIn(scope: Scope): Generator<readonly [Node, Node]> {
  const visit = function* (node: Node): Generator<readonly [Node, Node]> {
    const call = intrinsicIn(node);
    const items = call?.argument.kind === 'list' ? call.argument.items : [];
    const [left, right] = items;
    if (call?.name === 'Fn::Equals' && left && right) {
      if (intrinsicIn(left)?.name === 'Ref') yield [left, right];
      if (intrinsicIn(right)?.name === 'Ref') yield [right, left];
    } else for (const item of items) yield* visit(item);
  };
  for (const { value } of declarations(scope, 'Conditions').entries.values()) yield* visit(value);
}
