import type { Command } from 'commander';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { wordsOf, type CommandWords } from '../completion/words.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Io } from '../io.ts';

const scripts: Readonly<Record<'bash' | 'zsh' | 'fish', (commands: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `demarc completion`: the script that a shell reads. */
export function completionCommand(shell: keyof typeof scripts, program: Command, io: Io): number {
  io.stdout.write(scripts[shell](wordsOf(program)));
  return 0;
}
