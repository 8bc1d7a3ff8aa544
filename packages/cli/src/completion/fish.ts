import type { CommandWords, Value } from './words.ts';

/** The script for fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# fish completion for demarc, written by: demarc completion fish',
    'complete -c demarc -f',
    `complete -c demarc -n 'not __fish_seen_subcommand_from ${names}' -s h -l help -d 'print this help'`,
    `complete -c demarc -n 'not __fish_seen_subcommand_from ${names}' -s v -l version -d 'print the version'`,
    ...commands.flatMap(({ name, says, options, values }) => [
      `complete -c demarc -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quoted(says)}`,
      ...options.map(({ flags, says: told, value }) => {
        const words = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
        return `complete -c demarc -n '__fish_seen_subcommand_from ${name}' ${words}${value ? ` ${valueWords(value)}` : ''} -d ${quoted(told)}`;
      }),
      // fish does not count arguments: what may stand in any of the places is proposed.
      ...values
        .filter(({ is }) => is !== 'free')
        .map((value) => `complete -c demarc -n '__fish_seen_subcommand_from ${name}' ${argumentWords(value)}`),
    ]),
    '',
  ].join('\n');
}

const listed = (value: Value): string =>
  value.is === 'choice'
    ? ` -a ${quoted(value.of.join(' '))}`
    : value.is === 'live'
      ? ` -a '(demarc complete ${value.of} 2> /dev/null)'`
      : '';
const valueWords = (value: Value): string => (value.is === 'path' ? '-r -F' : `-x${listed(value)}`);
const argumentWords = (value: Value): string => (value.is === 'path' ? '-F' : listed(value).trim());

/** A single-quoted word of fish: only the quote and the backslash mean anything in it. */
const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
