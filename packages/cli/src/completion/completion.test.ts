import { spawnSync } from 'node:child_process';
import { checkIndex, servicesOfTypes } from '@demarc/aws';
import { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { programFor } from '../program.ts';
import { runner } from '../testing/run.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { liveLists, wordsOf } from './words.ts';
import { zshScript } from './zsh.ts';

const quiet = { write: () => undefined };
const program = programFor({ cwd: '.', env: {}, stdout: quiet, stderr: quiet, now: () => new Date(0) }, () => undefined);
const commands = wordsOf(program);
const run = runner('.');

/** A program whose words try to leave their quotes. */
const hostile = (): Command => {
  const made = new Command('demarc');
  made
    .command('audit')
    .description(`it's "quoted" [in brackets]: \\ $(touch x) \`touch x\``)
    .addArgument(new Argument('<target>', 'a target'))
    .addOption(new Option('--it-is <x>', `AWS's [own] \\ $HOME`).choices(['a', 'b']));
  return made;
};

describe('bash', () => {
  /** Asks bash what follows these lines; the program itself answers with fixed lists. */
  function asked(script: string, ...lines: string[]): string[][] {
    const questions = lines.map(
      (line) =>
        `COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; COMP_WORDS=(demarc); COMP_CWORD=1; _demarc; printf '%s ' "\${COMPREPLY[@]}"; printf '\\n'`,
    );
    const { stdout, stderr, status } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `${script}
demarc() { case "$2" in
  types) printf '%s\\n' AWS::S3::Bucket AWS::S3::BucketPolicy AWS::EC2::Instance ;;
  checks) printf '%s\\n' s3-bucket-logs-access ec2-instance-requires-imdsv2 ;;
  domains) printf '%s\\n' crypto.keys crypto.rest ;;
  esac; }
complete -p demarc
${questions.join('\n')}`,
      ],
      { encoding: 'utf8', cwd: import.meta.dirname },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [registered, ...answers] = stdout.split('\n');
    expect(registered).toBe('complete -F _demarc demarc');
    return answers.slice(0, lines.length).map((answer) => answer.split(' ').filter((word) => word !== ''));
  }
  const table: Readonly<Record<string, readonly string[]>> = {
    'demarc au': ['audit'],
    'demarc compl': ['completion'],
    'demarc --v': ['--version'],
    'demarc audit --fail-on ': ['critical', 'high', 'medium', 'low', 'none'],
    'demarc audit --fail-on=h': ['high'],
    'demarc audit --json --fail-on m': ['medium'],
    'demarc audit --check s3': ['s3-bucket-logs-access'],
    'demarc audit --exclude-check=ec2': ['ec2-instance-requires-imdsv2'],
    'demarc audit --now ': [],
    'demarc audit --no-c': ['--no-config', '--no-color'],
    'demarc audit --config completion.t': ['completion.test.ts'],
    'demarc audit bas': ['bash.ts'],
    'demarc who AWS::S3::': ['Bucket', 'BucketPolicy'],
    'demarc who AWS': ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::EC2::Instance'],
    'demarc who AWS::S3::Bucket cr': ['crypto.keys', 'crypto.rest'],
    'demarc who --set A=b AWS::E': ['EC2::Instance'],
    'demarc compare AWS::S3::Bucket AWS::EC2::Instance AWS::S3::BucketP': ['BucketPolicy'],
    'demarc checks s3': ['s3-bucket-logs-access'],
    'demarc help comp': ['compare', 'completion'],
    'demarc completion ': ['bash', 'zsh', 'fish'],
    'demarc nothing ': [],
    'demarc nothing --': [],
  };
  test('answers what can follow', () => {
    const lines = Object.keys(table);
    const answers = asked(bashScript(commands), ...lines);
    expect(Object.fromEntries(lines.map((line, index) => [line, answers[index]]))).toEqual(table);
  });
  test('asks nothing of words that try to leave their quotes', () =>
    expect(asked(bashScript(wordsOf(hostile())), 'demarc audit --it-is ', 'demarc audit --it')).toEqual([['a', 'b'], ['--it-is']]));
});

describe('zsh and fish', () => {
  const scripts = { zsh: zshScript, fish: fishScript };
  /** Whether every single quote of a text is closed, as the shell reads them. */
  const isClosed = (shell: keyof typeof scripts, text: string): boolean => {
    let inside = false;
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\\' && (shell === 'fish' || !inside)) at++;
      else if (text[at] === "'") inside = !inside;
    }
    return !inside;
  };
  test.each(['zsh', 'fish'] as const)('%s: the script is one, wherever its shell is not there to read it', (shell) => {
    for (const words of [commands, wordsOf(hostile())]) {
      const script = scripts[shell](words);
      expect(isClosed(shell, script)).toBe(true);
      for (const line of script.split('\n').filter((each) => !each.startsWith('#'))) expect(isClosed(shell, line), line).toBe(true);
      const { error, status, stderr } = spawnSync(shell, ['-n', '/dev/stdin'], { input: script, encoding: 'utf8' });
      if (!error) expect({ status, stderr }).toEqual({ status: 0, stderr: '' }); // the shell is here
    }
  });
});

test.each([
  ['bash', bashScript],
  ['zsh', zshScript],
  ['fish', fishScript],
] as const)('%s knows every command, every option and every choice that is shown', (shell, script) => {
  const text = script(commands);
  for (const command of program.commands.filter((each) => each.name() !== 'complete')) {
    expect(text).toContain(command.name());
    for (const option of command.options) {
      expect(text, `${command.name()} ${option.flags}`).toContain(shell === 'fish' ? `-l ${option.long?.slice(2)}` : option.long);
      for (const choice of option.argChoices ?? []) expect(text).toContain(choice);
    }
  }
  expect(commands.map(({ name }) => name)).not.toContain('complete');
});

describe('demarc completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s: prints the script', async (shell) => {
    const { code, out, err } = await run('completion', shell);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`written by: demarc completion ${shell}`);
  });
  test('says how to keep it, and which shells there are', async () => {
    expect((await run('completion', '--help')).out).toContain('demarc completion bash >');
    const { code, err } = await run('completion', 'tcsh');
    expect(code).toBe(2);
    expect(err).toContain('bash, zsh, fish');
  });
});

test('complete gives every list, one name a line', async () => {
  for (const list of liveLists) {
    const { code, out } = await run('complete', list);
    expect(code).toBe(0);
    expect(out.trim().split('\n').length, list).toBeGreaterThan(1);
    expect(out, list).toMatch(/^(?:[\w.:-]+\n)+$/);
  }
  expect((await run('complete', 'checks')).out.trim().split('\n')).toEqual(Object.keys(checkIndex));
  expect((await run('complete', 'types')).out.trim().split('\n')).toEqual(Object.keys(servicesOfTypes));
  expect((await run('complete', 'nothing')).code).toBe(2);
});
