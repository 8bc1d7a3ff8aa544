import type { Document, Node } from '../document/node.ts';
import { readDocument } from '../document/read.ts';
import { section } from './scope.ts';

/** What a template says of others: enough to see which belong together, without its tree. */
export interface Summary {
  /** Names that it exports, as far as they are plain text. */
  readonly exports: readonly string[];
  /** Names that it imports, as far as they are plain text. */
  readonly imports: readonly string[];
  /** The parameters that it declares. */
  readonly parameters: readonly string[];
  /** Templates that it nests, as it writes them. */
  readonly nests: readonly string[];
}

/** A template whose tree can be let go, and is read again from its text when it is asked for. */
export interface Template extends Document {
  readonly summary: Summary;
  release(): void;
}

/** A document as a template. */
export function templateOf(document: Document): Template {
  const { path, absolutePath, format, text, lines } = document;
  const summary = summaryOf(document);
  let root: Node | undefined = document.root;
  return {
    path,
    absolutePath,
    format,
    text,
    lines,
    summary,
    get root() {
      root ??= readDocument(new TextEncoder().encode(text), { path, absolutePath }).document?.root ?? {
        kind: 'map',
        entries: new Map(),
        at: 0,
      };
      return root;
    },
    release() {
      root = undefined;
      lines.release();
    },
  };
}

function summaryOf(document: Document): Summary {
  const imports = new Set<string>();
  collectImports(document.root, imports);
  const exports = [...section({ document }, 'Outputs').values()].flatMap(
    ({ value: output }) => textOf(member(member(output, 'Export'), 'Name')) ?? [],
  );
  const nests = [...section({ document }, 'Resources').values()].flatMap(({ value }) => nestedIn(value) ?? []);
  return { exports, imports: [...imports], parameters: [...section({ document }, 'Parameters').keys()], nests };
}

const member = (node: Node | undefined, name: string): Node | undefined =>
  node?.kind === 'map' ? node.entries.get(name)?.value : undefined;

/** The template that a resource nests, as it is written: a stack, or an application of AWS SAM. */
export function nestedIn(resource: Node): string | undefined {
  const properties = member(resource, 'Properties');
  const url = member(properties, textOf(member(resource, 'Type')) === 'AWS::Serverless::Application' ? 'Location' : 'TemplateURL');
  return url?.kind === 'scalar' ? url.text : undefined;
}

/** Under which name an output is exported, if it is. */
export const exportNameOf = (output: Node): Node | undefined => member(member(output, 'Export'), 'Name');

/** The text of a name: a literal, or a `Fn::Sub` as it is written. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'scalar') return node.text;
  const sub = node?.kind === 'map' && node.entries.size === 1 ? node.entries.get('Fn::Sub')?.value : undefined;
  return sub?.kind === 'scalar' ? sub.text : undefined;
}

function collectImports(node: Node, found: Set<string>): void {
  if (node.kind === 'list') for (const item of node.items) collectImports(item, found);
  if (node.kind !== 'map') return;
  for (const [name, { value }] of node.entries) {
    const text = name === 'Fn::ImportValue' ? textOf(value) : undefined;
    if (text === undefined) collectImports(value, found);
    else found.add(text);
  }
}
