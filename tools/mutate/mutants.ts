import { parseSync } from 'vite';

/** A small change of a source text that ought to be noticed. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands there, and what is to stand there. */
  readonly before: string;
  readonly after: string;
  /** From 1. */
  readonly line: number;
}

/** A node of the syntax tree (ESTree with TypeScript). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const flipped: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};

/**
 * The mutants of a file, in the order of the text: a comparison flipped or moved by one, a clause of `&&`, `||`, `all` or `any` dropped, a
 * condition negated, a literal boolean or number changed, a `!` dropped.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Mutant[] = [];
  const text = ({ start, end }: Node): string => source.slice(start, end);
  const add = (node: Pick<Node, 'start' | 'end'>, after: string): void => {
    const before = source.slice(node.start, node.end);
    if (before !== after) found.push({ start: node.start, end: node.end, before, after, line: lineOf(source, node.start) });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    mutate(value, text, add);
    if (isTypeOnly(value)) return visit(value['expression']); // a type holds nothing that runs; what it is said of does
    for (const [name, part] of Object.entries(value)) if (name !== 'typeAnnotation' && typeof part === 'object') visit(part);
  };
  visit(program);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with the mutant in it. */
export const mutated = (source: string, { start, end, after }: Mutant): string => source.slice(0, start) + after + source.slice(end);

type Add = (node: Pick<Node, 'start' | 'end'>, after: string) => void;

function mutate(node: Node, text: (node: Node) => string, add: Add): void {
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    const { left, right, operator } = node;
    if (!isNode(left) || !isNode(right) || typeof operator !== 'string') return;
    for (const other of flipped[operator] ?? []) add(node, `${text(left)} ${other} ${text(right)}`);
    if (operator === '&&' || operator === '||') for (const only of [left, right]) add(node, `(${text(only)})`);
  }
  if (node.type === 'UnaryExpression' && node['operator'] === '!' && isNode(node['argument'])) add(node, text(node['argument']));
  if ((node.type === 'IfStatement' || node.type === 'ConditionalExpression') && isNode(node['test']) && !isFlippedAnyway(node['test']))
    add(node['test'], `!(${text(node['test'])})`);
  if (node.type === 'Literal' && typeof node['value'] === 'boolean') add(node, String(!node['value']));
  if (node.type === 'Literal' && typeof node['value'] === 'number') add(node, String(node['value'] + 1));
  if (node.type === 'CallExpression') dropClauses(node, text, add);
}

/** `all(() => a, () => b)` and `any(…)` are `&&` and `||` whose order does not matter. */
function dropClauses(node: Node, text: (node: Node) => string, add: Add): void {
  const { callee, arguments: clauses } = node;
  if (!isNode(callee) || (callee['name'] !== 'all' && callee['name'] !== 'any') || !Array.isArray(clauses) || clauses.length < 2) return;
  const nodes = clauses.filter(isNode);
  nodes.forEach((_, index) =>
    add(
      node,
      `${text(callee)}(${nodes
        .filter((_, other) => other !== index)
        .map(text)
        .join(', ')})`,
    ),
  );
}

/** Its own mutants say already what its negation would. */
const isFlippedAnyway = (node: Node): boolean =>
  (node.type === 'BinaryExpression' && typeof node['operator'] === 'string' && node['operator'] in flipped) ||
  (node.type === 'UnaryExpression' && node['operator'] === '!');

const isTypeOnly = ({ type }: Node): boolean => type.startsWith('TS');
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length;
