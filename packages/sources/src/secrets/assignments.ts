import { announced } from './names.ts';

/** A name with the value it is given inside a longer text; `start` and `end` are of the value without its quotes. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const value = String.raw`(?:\\?"(?<double>[^"\\\n]{1,512})|'(?<single>[^'\n]{1,512})|(?<bare>[^\s"'${'`'},;&|<>()[\]{}\\=][^\s"'${'`'},;&|<>()[\]{}\\]{0,511}))`;

/** A name of at most 64 characters with a word that announces a secret. Others are passed over, and what stands inside their values is seen. */
const nameOf = (characters: string): string =>
  String.raw`(?=[${characters}]{0,60}?(?:${announced.source}))(?<name>[A-Za-z_][${characters}]{0,63})`;

/** `NAME=value`, `name: value`, `"name": "value"`, `name => 'value'`, `PASSWORD 'value'`. The value ends the match. */
const given = new RegExp(
  String.raw`(?<![\w.-])-{0,2}${nameOf(String.raw`\w.-`)}(?:\\?["'])?(?<sign>\s{0,4}(?::=|=>|=|:)\s{0,4}|\s(?=['"]))${value}`,
  'gi',
);

/** `--name value` and `--name 'value'` of a command line. The value ends the match. */
const option = new RegExp(String.raw`(?<![\w-])--?${nameOf(String.raw`\w-`)}(?<sign>\s{1,2})${value}`, 'gi');

/** `<name>value</name>`; what follows the value is only looked at. */
const element = new RegExp(String.raw`<${nameOf(String.raw`\w.:-`)}>(?<double>[^<>\n]{1,512})(?=<\/)`, 'gi');

/**
 * The assignments of a script, a configuration or a document of any language. Not a parser: it gives too many rather than too few, the judgement
 * of names and values comes after it. A value without quotes after a sign with spaces is code as often as data (`token = getToken()`): it is
 * given only where no call, index or member follows it, and never where it is itself a path of names (`request.headers`).
 */
export function* assignments(text: string): Generator<Assignment> {
  if (!announced.test(text)) return;
  for (const shape of [given, option, element]) {
    for (const match of text.matchAll(shape)) {
      const { name = '', double, single, bare, sign = '' } = match.groups ?? {};
      const found = double ?? single ?? bare ?? '';
      const end = match.index + match[0].length;
      const isCode = '([{'.includes(text.charAt(end) || ' ') || /^[^A-Za-z0-9/+]|^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)+$/.test(found);
      if (bare !== undefined && /\s/.test(sign) && isCode) continue;
      yield { name, value: found, start: end - found.length, end };
    }
  }
}
