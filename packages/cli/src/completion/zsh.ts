import type { CommandWords, Value } from './words.ts';

/** The script for zsh: as a file `_demarc` in `$fpath`, or evaluated. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef demarc
# zsh completion for demarc, written by: demarc completion zsh

_demarc() {
  local curcontext="$curcontext" state line
  local -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, says }) => `    ${quoted(`${name}:${says}`)}`).join('\n')}
  )
  _arguments -C '(-h --help)'{-h,--help}'[print this help]' '(-v --version)'{-v,--version}'[print the version]' '1:command:->command' '*::argument:->argument'
  case "$state" in
    command) _describe -t commands command commands ;;
    argument)
      case "\${line[1]}" in
${commands.map(ofCommand).join('\n')}
      esac
      ;;
  esac
}

_demarc_live() {
  local -a names
  names=("\${(@f)$(demarc complete "$1" 2> /dev/null)}")
  compadd -a names
}

if [[ "\${funcstack[1]}" == _demarc ]]; then _demarc "$@"; else compdef _demarc demarc; fi
`;
}

function ofCommand({ name, options, values, isRepeated }: CommandWords): string {
  const specs = [
    ...options.flatMap(({ flags, says, value }) =>
      flags.map((flag) => `*${flag}[${says.replace(/[\\[\]]/g, '\\$&')}]${value ? `:value:${action(value)}` : ''}`),
    ),
    ...values.map((value, index) => `${index === values.length - 1 && isRepeated ? '*' : String(index + 1)}:argument:${action(value)}`),
  ];
  return [
    `        ${name})`,
    ['          _arguments', ...specs.map((spec) => `            ${quoted(spec)}`)].join(' \\\n'),
    '          ;;',
  ].join('\n');
}

const action = (value: Value): string =>
  value.is === 'choice'
    ? `(${value.of.join(' ')})`
    : value.is === 'live'
      ? `{_demarc_live ${value.of}}`
      : value.is === 'path'
        ? '_files'
        : ' ';

/** A single-quoted word of zsh. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
