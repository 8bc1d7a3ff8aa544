import type { Argument, Command, Option } from 'commander';

/** The lists of names that are asked of the program when they are needed: they grow with it. */
export const liveLists = ['checks', 'services', 'types', 'domains', 'packages', 'frameworks'] as const;
export type LiveList = (typeof liveLists)[number];

/** What may stand in the place of a value. */
export type Value =
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'live'; readonly of: LiveList }
  | { readonly is: 'path' }
  /** A name, a date, a number: nothing to propose. */
  | { readonly is: 'free' };

export interface OptionWords {
  /** `-p` and `--parameters`. */
  readonly flags: readonly string[];
  readonly says: string;
  readonly value?: Value;
}
export interface CommandWords {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionWords[];
  /** In their order; the last stands for all further ones where it may be repeated. */
  readonly values: readonly Value[];
  readonly isRepeated: boolean;
}

/** What can be typed after `demarc`, from the program itself: a word that is new there is new here. */
export function wordsOf(program: Command): readonly CommandWords[] {
  const names = program.commands.filter((command) => !isHidden(command)).map((command) => command.name());
  return [
    ...program.commands.filter((command) => !isHidden(command)).map(commandWords),
    { name: 'help', says: 'print the help of a command', options: [], values: [{ is: 'choice', of: names }], isRepeated: false },
  ];
}

function commandWords(command: Command): CommandWords {
  const help: OptionWords = { flags: ['-h', '--help'], says: 'print this help' };
  const values = command.registeredArguments;
  return {
    name: command.name(),
    says: command.description(),
    options: [...command.options.filter(({ hidden }) => !hidden).map(optionWords), help],
    values: values.map((value) => valueOf(value, `${command.name()} ${value.name()}`)),
    isRepeated: values.at(-1)?.variadic ?? false,
  };
}

const optionWords = (option: Option): OptionWords => ({
  flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
  says: option.description,
  ...((option.required || option.optional) && { value: valueOf(option, `--${option.name()}`) }),
});

function valueOf(place: Argument | Option, name: string): Value {
  if (place.argChoices?.length) return { is: 'choice', of: place.argChoices };
  return (
    known[name] ??
    known[name.replace(/^.* /, '')] ??
    (/<(?:file|target|path|folder)\b/.test('flags' in place ? place.flags : '') ? { is: 'path' } : { is: 'free' })
  );
}

const live = (of: LiveList): Value => ({ is: 'live', of });
const path: Value = { is: 'path' };

/** What the program does not say of its options and arguments. What is not named here has choices of its own, or nothing to propose. */
const known: Readonly<Record<string, Value>> = {
  '--check': live('checks'),
  '--exclude-check': live('checks'),
  '--service': live('services'),
  '--framework': live('frameworks'),
  'frameworks id': live('frameworks'),
  '--severity': { is: 'choice', of: ['critical', 'high', 'medium', 'low', 'info'] },
  '--include': { is: 'choice', of: ['pass', 'cells'] },
  '--parameters': path,
  '--package': live('packages'),
  '--type': live('types'),
  target: path,
  side: path,
  id: live('checks'),
  'resource|type': live('types'),
  type: live('types'),
  domain: live('domains'),
};

/** Commander keeps to itself whether a command is hidden; its help shows the others. */
function isHidden(command: Command): boolean {
  return command.parent ? !command.parent.createHelp().visibleCommands(command.parent).includes(command) : false;
}
