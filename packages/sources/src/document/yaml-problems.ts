import type { ErrorCode } from 'yaml';
import { tooDeep, Unreadable } from './problems.ts';

type Words = readonly [message: string, next: string];

/** A mistake that the YAML library found, in plain words and with what to do about it. */
export function yamlProblem(text: string, at: number, code: ErrorCode, detail: string): Unreadable {
  const tab = SUSPECTS_A_TAB.has(code) && !/Missing , |closing/i.test(detail) ? tabInIndentation(text, at) : undefined;
  if (tab !== undefined || code === 'TAB_AS_INDENT') {
    return new Unreadable(tab ?? at, {
      severity: 'error',
      code: 'yaml-tab',
      message: 'a tab indents this line; YAML takes only spaces there',
      next: 'replace the tab by spaces',
    });
  }
  if (code === 'RESOURCE_EXHAUSTION') return new Unreadable(at, tooDeep());
  const [message, next] = words(code, detail);
  const open = /closing (['"])/.exec(detail)?.[1];
  return new Unreadable(open === undefined ? Math.min(at, text.length) : openingQuote(text, at, open), {
    severity: 'error',
    code: 'yaml-syntax',
    message: `not valid YAML: ${message}`,
    next,
  });
}

/** What the library may call a line that begins with a tab. */
const SUSPECTS_A_TAB: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'TAB_AS_INDENT',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** A tab among the white space that begins the line of `at`. */
function tabInIndentation(text: string, at: number): number | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const indentation = /[ \t]*/y;
  indentation.lastIndex = start;
  const tab = (indentation.exec(text)?.[0] ?? '').indexOf('\t');
  return tab < 0 ? undefined : start + tab;
}

const QUOTE_IT: string = 'put the value in quotes, or correct the line above';
const ALIGN: string = 'align it with the lines it belongs to';

const WORDS: { readonly [code in ErrorCode]?: Words } = {
  ALIAS_PROPS: ['an alias (*name) takes no tag and no anchor', 'remove the tag or anchor before it'],
  BAD_ALIAS: ['an anchor or alias needs a name', 'write a name after & or *, or put the value in quotes'],
  BAD_DIRECTIVE: ['this line begins with % like a directive, and is none that YAML knows', 'remove the line, or put the value in quotes'],
  BAD_DQ_ESCAPE: ['this backslash escape does not exist in double quotes', String.raw`write \\, or use single quotes`],
  BAD_INDENT: ['the indentation does not fit the lines around it', ALIGN],
  BAD_PROP_ORDER: ['a tag or anchor stands in the wrong place', 'write it directly before its value'],
  BAD_SCALAR_START: ['a value cannot begin with this character', 'put the value in quotes'],
  BLOCK_AS_IMPLICIT_KEY: ['a second `: ` before this value ends', 'put the value in quotes, or correct the indentation of the next line'],
  BLOCK_IN_FLOW: ['lines with `-` or indentation cannot stand inside [ ] or { }', 'use brackets inside, too, or none outside'],
  KEY_OVER_1024_CHARS: ['a key of more than 1024 characters', 'check whether a line break is missing'],
  MULTILINE_IMPLICIT_KEY: ['a key that goes over several lines', 'check whether a colon is missing in this line or the one above'],
  MULTIPLE_ANCHORS: ['a value with two anchors', 'keep one of them'],
  MULTIPLE_TAGS: ['two tags on one value', 'write the first as a key: `Fn::Base64: !Sub …` for `!Base64 !Sub …`'],
  UNEXPECTED_TOKEN: ['this does not fit here', QUOTE_IT],
};

/** What the library's code does not tell apart, its text does. */
const MISSING: readonly (readonly [RegExp, Words])[] = [
  [/closing ['"]/i, ['a quoted value is not closed', 'add the closing quote']],
  [/end with a [\]}]/i, ['a [ or { is not closed, or the lines inside it are not indented', 'add the closing bracket, or indent the line']],
  [/Missing , /i, ['a comma is missing between the items of [ ] or { }', 'add the comma']],
  [/followed by map values/i, ['a line without `: ` among the keys of a map', 'add the colon and a space after the key']],
  [/space after :/i, ['a space is missing after the colon', 'add the space']],
  [/separated from/i, ['a space is missing after a tag, an anchor or before a comment', 'add the space']],
  [/newline after block sequence/i, ['a list after a tag or anchor begins on the next line', 'begin a new line before `-`']],
];

function words(code: ErrorCode, detail: string): Words {
  const missing = MISSING.find(([pattern]) => pattern.test(detail))?.[1];
  return missing ?? WORDS[code] ?? ['this does not fit here', QUOTE_IT];
}

/** Where the quoted value begins that has no end: the library reports its end, which is the end of the file. */
function openingQuote(text: string, end: number, quote: string): number {
  for (let at = text.lastIndexOf(quote, end - 1); at > 0; at = text.lastIndexOf(quote, at - 1)) {
    if (quote === '"' ? !isEscaped(text, at) : text[at - 1] !== quote) return at;
    if (quote === "'") at--;
  }
  return 0;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
