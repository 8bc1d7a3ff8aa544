import { nearest } from '@demarc/model';
import { quoted } from '@demarc/report';
import type { Command, CommanderError } from 'commander';
import { mistyped } from './commands/mistyped.ts';
import { UserError } from './errors.ts';

/** What the parser refused, in the words of every other error: what was wrong, what is known of it, and the help of the command it was typed to. */
export function usageError({ code, message }: CommanderError, argv: readonly string[], program: Command): UserError {
  const names = program.commands.map((each) => each.name());
  const [first = '', second = ''] = argv;
  if (code === 'commander.help') return mistyped(second, names); // `demarc help` of a command that is none
  const command = program.commands.find((each) => each.name() === first);
  const name = command?.name();
  const next = [name === undefined ? 'demarc --help' : `demarc ${name} --help`];
  const text = message.replace(/^error: /, '');
  const [, given = '', choices = ''] = /'([^']*)' is invalid.* Allowed choices are (.*)\.$/s.exec(text) ?? [];
  const [, flag = ''] = /option '([^']*)'/.exec(text) ?? [];
  switch (code) {
    case 'commander.unknownOption': {
      const near = nearest(flag, command?.options.flatMap(({ long }) => long ?? []) ?? []);
      return new UserError(`${name === undefined ? 'there is no option' : `${name} has no option`} ${flag}`, nearestText(near), next);
    }
    case 'commander.invalidArgument': {
      if (choices === '') break;
      const word = flag.split(' ').find((part) => part.startsWith('--'));
      return new UserError(`${word ?? name ?? 'demarc'} does not know ${given}`, [`known: ${choices}`], next);
    }
    case 'commander.optionMissingArgument':
      return new UserError(`${flag} needs a value, and none is there`, [], next);
    case 'commander.missingArgument': {
      const wanted = command?.registeredArguments.find(({ required }) => required);
      const known = wanted?.argChoices ? [`known: ${wanted.argChoices.join(', ')}`] : [];
      return new UserError(`${name ?? 'demarc'} needs a ${wanted?.name() ?? 'word'}, and none is named`, known, next);
    }
    case 'commander.excessArguments':
      return tooMany(command, next);
  }
  return new UserError(text, [], next);
}

/** More words than a command takes: none is dropped in silence, or `audit *.yaml` would pass for what it never looked at. */
function tooMany(command: Command | undefined, next: readonly string[]): UserError {
  const [name, words, takes] = [command?.name() ?? 'demarc', command?.args ?? [], command?.registeredArguments.length ?? 0];
  const isTarget = command?.registeredArguments[0]?.name() === 'target';
  const most = takes === 0 ? 'takes no words' : takes === 1 ? `takes one ${isTarget ? 'target' : 'word'}` : `takes ${takes} words at most`;
  const where = words.slice(takes);
  return new UserError(
    `${name} ${most}, and ${words.length === 1 ? 'one is' : `${words.length} are`} named: ${words.join(' ')}`,
    isTarget ? ['a folder is looked at with all templates below it'] : [],
    command?.options.some(({ long }) => long === '--in') && !isTarget && takes > 0 && where.length === 1
      ? [`demarc ${[name, ...words.slice(0, takes).map(quoted)].join(' ')} --in ${where.map(quoted).join(' ')}`, ...next]
      : next,
  );
}

const nearestText = (near: readonly string[]): string[] => (near.length > 0 ? [`nearest: ${near.join(', ')}`] : []);
