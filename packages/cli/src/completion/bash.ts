import type { CommandWords, Value } from './words.ts';

/**
 * The script for bash. It splits the line itself: bash takes `:` and `=` for ends of words, and types (`AWS::S3::Bucket`), ids of other tools and
 * `--option=value` have them.
 */
export function bashScript(commands: readonly CommandWords[]): string {
  return `# bash completion for demarc, written by: demarc completion bash

_demarc_answer() {
  local words="$1" current="$2" cut="$3" reply
  COMPREPLY=()
  while IFS= read -r reply; do COMPREPLY+=("\${reply#"$cut"}"); done < <(compgen -W "$words" -- "$current")
}

_demarc() {
  local line="\${COMP_LINE:0:COMP_POINT}" current='' previous='' command='' cut='' place=0 index word values=''
  local -a words
  IFS=$' \\t\\n' read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=('')
  local last=$((\${#words[@]} - 1))
  current="\${words[last]}"
  COMPREPLY=()

  for ((index = 1; index < last; index++)); do
    word="\${words[index]}"
    if [[ -z "$command" ]]; then
      [[ "$word" == -* ]] || command="$word"
    elif [[ "$word" == -* ]]; then
      case "$command $word" in
        ${takers(commands).join(' | ')}) ((index++)) ;;
      esac
    else
      ((place++))
    fi
  done
  previous="\${words[last - 1]}"
  if [[ "$current" == -*=* ]]; then
    previous="\${current%%=*}"
    [[ "$COMP_WORDBREAKS" == *=* ]] || return
    current="\${current#*=}"
  fi
  # What stands before the last colon is a word of its own to bash.
  [[ "$current" == *:* && "$COMP_WORDBREAKS" == *:* ]] && cut="\${current%"\${current##*:}"}"

  if [[ -z "$command" ]]; then
    _demarc_answer '${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}' "$current" ''
    return
  fi
  case "$command $previous" in
${valueCases(commands)}
    *) values='' ;;
  esac
  if [[ -z "$values" ]]; then
    if [[ "$current" == -* ]]; then
      case "$command" in
${commands.map(({ name, options }) => `        ${name}) values='words ${options.flatMap(({ flags }) => flags).join(' ')}' ;;`).join('\n')}
      esac
    else
      case "$command $place" in
${placeCases(commands)}
      esac
    fi
  fi
  case "$values" in
    words\\ *) _demarc_answer "\${values#words }" "$current" "$cut" ;;
    live\\ *) _demarc_answer "$("\${words[0]}" complete "\${values#live }" 2> /dev/null)" "$current" "$cut" ;;
    path)
      compopt -o filenames 2> /dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
      ;;
  esac
}

complete -F _demarc demarc
`;
}

/** How the script writes down what a value may be. */
const noted = (value: Value): string =>
  value.is === 'choice' ? `'words ${value.of.join(' ')}'` : value.is === 'live' ? `'live ${value.of}'` : `'${value.is}'`;

/** `command --option` of all options that take a value. */
function takers(commands: readonly CommandWords[]): string[] {
  return commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) => (value ? flags.map((flag) => `'${name} ${flag}'`) : [])),
  );
}

function valueCases(commands: readonly CommandWords[]): string {
  return commands
    .flatMap(({ name, options }) =>
      options.flatMap(({ flags, value }) =>
        value ? [`    ${flags.map((flag) => `'${name} ${flag}'`).join(' | ')}) values=${noted(value)} ;;`] : [],
      ),
    )
    .join('\n');
}

function placeCases(commands: readonly CommandWords[]): string {
  return commands
    .flatMap(({ name, values, isRepeated }) =>
      values.map((value, index) => {
        const isLast = index === values.length - 1 && isRepeated;
        return `        ${isLast ? `'${name} '*` : `'${name} ${index}'`}) values=${noted(value)} ;;`;
      }),
    )
    .join('\n');
}
