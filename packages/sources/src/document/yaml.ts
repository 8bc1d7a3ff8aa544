import { Composer, isScalar, Lexer, Parser, type CST, type Document as YamlDocument, type ErrorCode } from 'yaml';
import { MAX_DEPTH } from './limits.ts';
import type { Node } from './node.ts';
import { type Problem, type Problems, tooDeep, Unreadable } from './problems.ts';
import { yamlProblem } from './yaml-problems.ts';
import { YamlTree } from './yaml-tree.ts';

/**
 * Reads one YAML document as CloudFormation does, with the offset of every key and value; short forms become long ones, aliases are shared.
 * Without a root the text could not be read, and the reason is among the problems.
 */
export function parseYaml(text: string, problems: Problems): Node | undefined {
  try {
    const document = compose(text);
    if (!document) throw new Unreadable(0, NOTHING);
    return new YamlTree(text, problems).of(document);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add(error.at, error.problem);
    return undefined;
  }
}

const NOTHING: Problem = {
  severity: 'error',
  code: 'file-empty',
  message: 'there is nothing in this file but white space and comments',
  next: 'check that the file was saved',
};

const SEVERAL_DOCUMENTS: Problem = {
  severity: 'error',
  code: 'yaml-several-documents',
  message: 'a second YAML document begins here; a template is one document',
  next: 'put each document into a file of its own',
};

/** `failsafe`: every scalar arrives as text, its meaning is decided in scalar.ts. `uniqueKeys` takes quadratic time: the tree looks itself. */
const OPTIONS = {
  schema: 'failsafe',
  version: '1.1',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** The library's syntax tree of the only document that has content; undefined if none has. */
function compose(text: string): YamlDocument.Parsed | undefined {
  const composer = new Composer({ ...OPTIONS });
  const first = stopAtFirstProblem(composer, text);
  const documents: YamlDocument.Parsed[] = [];
  const keep = (document: YamlDocument.Parsed): void => {
    const error = document.errors[0];
    if (error) throw yamlProblem(text, error.pos[0], error.code, error.message);
    if (!isEmpty(document) && documents.push(document) > 1) throw new Unreadable(document.contents?.range[0] ?? 0, SEVERAL_DOCUMENTS);
  };
  const tokens = new Tokens(text);
  try {
    for (const token of tokens.all()) {
      if (token.type === 'error') throw yamlProblem(text, token.offset, 'UNEXPECTED_TOKEN', token.message);
      for (const document of composer.next(token)) keep(document);
    }
    for (const document of composer.end()) keep(document);
  } catch (error) {
    const problem = first() ?? error;
    const cutShort = tokens.deepAt !== undefined && problem instanceof Unreadable && problem.at >= tokens.deepAt;
    if (!cutShort) throw problem;
  }
  if (tokens.deepAt !== undefined) throw new Unreadable(tokens.deepAt, tooDeep());
  const stray = composer.streamInfo().errors[0];
  if (stray) throw yamlProblem(text, stray.pos[0], stray.code, stray.message);
  return documents[0];
}

/**
 * The library goes on after a mistake and keeps an error with a stack trace for every one that follows: half a minute for 5 MB of commas. So its
 * handler is replaced (it is private; without it the list of errors says the same, later). Warnings are about tags, which the tree looks at itself.
 * Gives the first problem, because on its way up the library takes what is thrown for an overflow of the stack and reports that.
 */
function stopAtFirstProblem(composer: Composer, text: string): () => Unreadable | undefined {
  let first: Unreadable | undefined;
  const onError = (source: ErrorSource, code: ErrorCode, message: string, warning?: boolean): void => {
    if (warning) return;
    first ??= yamlProblem(text, startOf(source), code, message);
    throw first;
  };
  Object.defineProperty(composer, 'onError', { value: onError });
  return () => first;
}

type ErrorSource = number | readonly number[] | { readonly offset: number };

function startOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function isEmpty(document: YamlDocument.Parsed): boolean {
  const { contents } = document;
  return isScalar(contents) && contents.type === 'PLAIN' && contents.source === '' && !contents.tag && !contents.anchor;
}

/** The library's concrete syntax, as far as nothing is nested too deeply: composing it recurses. */
class Tokens {
  /** Where the limit was passed. */
  deepAt: number | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  *all(): Generator<CST.Token> {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(this.#text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > MAX_DEPTH + OTHER_TOKENS) {
        this.deepAt = parser.offset;
        break;
      }
    }
    yield* parser.end();
  }
}

/** What stands on the parser's stack besides lists and maps: the document and a scalar. */
const OTHER_TOKENS = 2;
