import { Argument, Command, Option } from 'commander';
import type { LiveList } from './completion/words.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

const many = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...value.split(',').filter((part) => part !== ''),
];
const one = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

const argumentText = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** Which demarc.yaml holds. Both options at once contradict each other, in whichever order they stand. */
function configOptions(program: Command): readonly [file: Option, none: Option] {
  const refuse = (): never => program.error('error: a run has one demarc.yaml: write one --config, or --no-config');
  return [
    new Option('--config <file>', 'this demarc.yaml, not the nearest at or above the target').argParser((file, before: unknown) => {
      return before === undefined ? file : refuse();
    }),
    new Option('--no-config', 'whatever a demarc.yaml says').argParser((_, before: unknown) => {
      return typeof before === 'string' ? refuse() : false;
    }),
  ];
}

/** The command line: its words and help texts. What a command does is loaded when it is called. */
export function programFor(io: Io, exit: (code: number) => void): Command {
  const program = new Command('demarc')
    .description(
      "The cloud Shared Responsibility Model, executable: for every resource, which duties are AWS's, which are yours, whether your half is met, with evidence, and what nobody looked at.",
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      getOutHelpWidth: () => (io.stdout.isTTY ? (io.stdout.columns ?? 80) : 80),
      writeErr: () => undefined, // what is refused is thrown, too: main tells it
    })
    .configureHelp({ subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentText)].join(' ') })
    .exitOverride()
    .showSuggestionAfterError(false)
    .addHelpText(
      'after',
      `
Examples:
  demarc audit ./infra                  templates below a folder
  demarc audit live                     the account behind your credentials
  demarc audit --demo                   a believable company, no account needed
  demarc matrix ./infra                 who owns what, by service model and type
  demarc who AWS::Lambda::Function      who owns what of a type
  demarc who AWS::Lambda::Function runtime.patch --set PackageType=Image
  demarc compare AWS::Lambda::Function AWS::EC2::Instance
  demarc diff main..HEAD:infra          duties that moved between two revisions
  demarc checks s3-bucket-requires-tls  what a check asks, and why
  demarc frameworks cis-aws-7.0 --demo  every requirement, and what became of it

Exit: 0 nothing at or above --fail-on, 1 findings, 2 usage or no input,
      3 incomplete, 130 interrupted.`,
    )
    .allowExcessArguments()
    .action(async () => {
      const [word] = program.args;
      if (word !== undefined) {
        const { mistyped } = await import('./commands/mistyped.ts');
        throw mistyped(
          word,
          program.commands.map((command) => command.name()),
        );
      }
      const { bare } = await import('./commands/bare.ts');
      exit(await bare(io, () => program.helpInformation()));
    });

  const [configFile, noConfig] = configOptions(program);
  program
    .command('audit')
    .description('audit templates, a live account or a snapshot of one: every resource, both halves')
    .argument(
      '[target]',
      'a template, a folder to look for templates in, a snapshot, or "live": the account behind your credentials (default: this folder)',
    )
    .option('--demo', 'audit the example company instead')
    .option('--profile <name>', 'the live account of this profile')
    .option('--role <arn>', 'the live account of this role, which is assumed')
    .option('--external-id <id>', 'the external id that the role demands')
    .addOption(
      new Option('--pace <pace>', "how much of AWS's limits a live audit takes: a quarter, half, nearly all").choices([
        'gentle',
        'normal',
        'fast',
      ]),
    )
    .option('--preflight', 'of a live account: what these credentials may read, and which checks stay without an answer')
    .option('-p, --parameters <file|Name=value>', 'parameter values: a CloudFormation parameter file, or one value (repeatable)', one)
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on findings at or above (default: what demarc.yaml says, else high)').choices([
        'critical',
        'high',
        'medium',
        'low',
        'none',
      ]),
    )
    .option('--strict', 'an unknown verdict counts as a fail')
    .option('--explicit', "leave out AWS's defaults: what the code does not say counts as not set")
    .option('--check <id>', 'only these checks: an id, or tool:id such as prowler:s3_bucket_public_access (repeatable)', many)
    .option('--exclude-check <id>', 'all but these checks (repeatable)', many)
    .option('--service <name>', 'only the checks of these services (repeatable)', many)
    .option('--severity <name>', 'only checks of these severities (repeatable)', many)
    .option('--framework <id>', 'only the checks that stand in these frameworks: cis-aws-7.0, fsbp (repeatable)', many)
    .option('--resource <name>', 'only these resources: address, name, type; * for anything (repeatable)', one)
    .option('--tag <name[=value]>', 'only resources with one of these tags; * for anything (repeatable)', one)
    .option('--region <name>', 'only resources of these Regions, and those that have none (repeatable)', many)
    .option('--json', 'one JSON document on stdout (demarc/audit@1)')
    .option('--include <what>', 'with --json: also "pass" (passing findings) and "cells" (every duty)', many)
    .option('--output <format=path>', 'write a result to a file; - is standard output (repeatable; formats: see below)', one)
    .option('--save <folder>', 'keep what was looked at as a snapshot, a target like any other')
    .option('--resume <folder>', 'go on with a live audit that was cut short: with what --save kept there')
    .option('--now <date>', 'judge as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .addHelpText(
      'after',
      `
Outputs:
  json=audit.json           one document (demarc/audit@1)
  ndjson=audit.ndjson       the same as a stream, one record a line
  sarif=audit.sarif         SARIF 2.1.0: fails, open questions, acceptances
  sarif-github=audit.sarif  for GitHub, which makes an alert of each: only fails
  junit=audit.xml           JUnit XML: a case for each check and resource
  markdown=audit.md         for a pull request, as long as a comment may be
  csv=audit.csv             one row a finding

Examples:
  demarc audit ./infra --output sarif=audit.sarif --output junit=audit.xml
  demarc audit ./infra --severity critical,high --output markdown=-
  demarc audit ./infra --save before   and later: demarc diff before ./infra
  demarc audit live --save today       go on with: demarc audit --resume today`,
    )
    .action(async (target: string | undefined, options: object) => {
      const { auditCommand } = await import('./commands/audit.ts');
      exit(await auditCommand(target, options, io));
    });

  program
    .command('matrix')
    .description('who owns what of an inventory, by service model and type')
    .argument('[target]', 'a template, or a folder to look for templates in (default: this folder)')
    .option('--in <target>', 'the same as the target; "demo" is the example company')
    .option('--demo', 'the example company')
    .addOption(
      new Option('--view <words>', 'whose words: of the control domains, or of a rented flat')
        .choices(['cloud', 'apartment'])
        .default('cloud'),
    )
    .option('--only <duties>', 'only these: locks, keys, belongings, structure ...; a storey; a domain (repeatable)', many)
    .addOption(new Option('--format <form>', 'text, or to be pasted into a document').choices(['text', 'csv', 'markdown', 'json']))
    .option('-p, --parameters <file|Name=value>', 'parameter values (repeatable)', one)
    .option('--json', 'the same as --format json (demarc/matrix@1)')
    .option('--now <date>', 'as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .action(async (target: string | undefined, options: object) => {
      const { matrixCommand } = await import('./commands/matrix.ts');
      exit(await matrixCommand(target, options, io));
    });

  program
    .command('who')
    .description('who owns what: a whole house, or one line of it, explained')
    .argument('[resource|type]', 'a CloudFormation type, or a resource of --in: its address, name, ARN, or the id of a finding')
    .argument('[domain]', 'one control domain, for example runtime.patch')
    .option('--set <Path.To=value>', 'a configuration that need not exist: JSON or text (repeatable)', one)
    .option('--package <name>', 'who patches a piece of software, and where: openssl, glibc, log4j ... (of --in, or of this folder)')
    .option('--in <target>', 'where the resource is: a template or a folder, or "demo"')
    .option('-p, --parameters <file|Name=value>', 'parameter values for --in (repeatable)', one)
    .option('--json', 'JSON on stdout')
    .option('--now <date>', 'as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .action(async (subject: string | undefined, domain: string | undefined, options: object) => {
      const { whoCommand } = await import('./commands/who.ts');
      exit(await whoCommand(subject, domain, options, io));
    });

  program
    .command('compare')
    .description('types side by side: who owns each duty, where they differ first')
    .argument('<type...>', 'types, each also with a setting: AWS::Lambda::Function.PackageType=Image')
    .option('--set <Type.Path=value>', 'a configuration for one of the types (repeatable)', one)
    .addOption(new Option('--format <form>', 'text, or to be pasted into a document').choices(['text', 'markdown', 'json']))
    .option('--json', 'the same as --format json (demarc/compare@1)')
    .option('--now <date>', 'as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .action(async (types: readonly string[], options: object) => {
      const { compareCommand } = await import('./commands/compare.ts');
      exit(await compareCommand(types, options, io));
    });

  program
    .command('diff')
    .description('what moved between two states: duties, resources, verdicts; nothing where nothing moved')
    .argument('<side...>', 'two of: a template, a folder, revision:path (main:infra); or one range: main..HEAD, main..HEAD:infra')
    .option('-p, --parameters <file|Name=value>', 'parameter values of both sides (repeatable)', one)
    .option(
      '--fail-on <what>',
      'exit 1 on moved-to-you, and on new fails at or above a severity, or none (repeatable; default: high)',
      many,
    )
    .addOption(new Option('--format <form>', 'text, or for a pull request').choices(['text', 'markdown', 'json']))
    .option('--json', 'the same as --format json (demarc/diff@1)')
    .option('--now <date>', 'judge both sides as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .addHelpText(
      'after',
      `
Examples:
  demarc diff before.yaml after.yaml
  demarc diff main..HEAD:infra               two revisions of a folder
  demarc diff main...HEAD --format markdown  since they parted
  demarc diff HEAD:infra infra               what is not committed yet
  demarc diff main..HEAD --fail-on moved-to-you,high`,
    )
    .action(async (sides: readonly string[], options: object) => {
      const { diffCommand } = await import('./commands/diff.ts');
      exit(await diffCommand(sides, options, io));
    });

  program
    .command('myths')
    .description('wrong statements about who is responsible, each refuted by the line that decides')
    .option('--type <type>', 'only those about one type')
    .addOption(new Option('--format <form>', 'text, or to be pasted into a document').choices(['text', 'markdown', 'json']))
    .option('--json', 'the same as --format json (demarc/myths@1)')
    .option('--ascii', 'draw with ASCII only')
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .action(async (options: object) => {
      const { mythsCommand } = await import('./commands/myths.ts');
      exit(await mythsCommand(options, io));
    });

  program
    .command('checks')
    .description('the catalogue of checks, or one of them, explained')
    .argument('[id]', "a check's id, or tool:id")
    .option('--service <name>', 'only these services (repeatable)', many)
    .option('--severity <name>', 'only these severities (repeatable)', many)
    .option('--framework <id>', 'only the checks that stand in these frameworks (repeatable)', many)
    .option('--json', 'JSON on stdout')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .action(async (id: string | undefined, options: object) => {
      const { checksCommand } = await import('./commands/checks.ts');
      exit(await checksCommand(id, options, io));
    });

  program
    .command('frameworks')
    .description('CIS, FSBP: the editions, or every requirement of one, and what became of it')
    .argument('[id]', 'an edition: cis-aws-7.0, fsbp (default: the list of them)')
    .option('--in <target>', 'audit this by it: a template or a folder, or "demo"')
    .option('--demo', 'audit the example company by it')
    .option('-p, --parameters <file|Name=value>', 'parameter values for --in (repeatable)', one)
    .addOption(new Option('--format <form>', 'text, or to be pasted into a document').choices(['text', 'csv', 'markdown', 'json']))
    .option('--json', 'the same as --format json (demarc/frameworks@1, demarc/framework@1)')
    .option('--now <date>', 'as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .addHelpText(
      'after',
      `
Examples:
  demarc frameworks                            the editions
  demarc frameworks cis-aws-7.0                its requirements, with checks
  demarc frameworks fsbp --in infra            what became of them
  demarc frameworks fsbp --demo --format csv
  demarc audit infra --framework cis-aws-7.0   the findings behind it`,
    )
    .action(async (id: string | undefined, options: object) => {
      const { frameworksCommand } = await import('./commands/frameworks.ts');
      exit(await frameworksCommand(id, options, io));
    });

  program
    .command('scorecard')
    .description('ten good practices and five groups of common mistakes, with the answers behind them')
    .argument('[target]', 'a template, or a folder to look for templates in (default: this folder)')
    .option('--in <target>', 'the same as the target; "demo" is the example company')
    .option('--demo', 'the example company')
    .option('-p, --parameters <file|Name=value>', 'parameter values (repeatable)', one)
    .addOption(new Option('--format <form>', 'text, or to be pasted into a document').choices(['text', 'markdown', 'json']))
    .option('--json', 'the same as --format json (demarc/scorecard@1)')
    .option('--now <date>', 'as of this moment (ISO 8601)')
    .option('--ascii', 'draw with ASCII only')
    .addOption(configFile)
    .addOption(noConfig)
    .option('--no-color', 'no colours')
    .option('--debug', 'show stack traces of errors of demarc itself')
    .addHelpText(
      'after',
      `
Examples:
  demarc scorecard infra
  demarc scorecard --demo
  demarc scorecard --in infra --format markdown`,
    )
    .action(async (target: string | undefined, options: object) => {
      const { scorecardCommand } = await import('./commands/scorecard.ts');
      exit(await scorecardCommand(target, options, io));
    });

  program
    .command('policy')
    .description('the least IAM policy with which a live audit can read everything, generated from what it calls')
    .option('--missing', 'only what the credentials lack: looks at the account')
    .option('--in <target>', 'with --missing: which account (default: live)')
    .option('--service <name>', 'only what these services need (repeatable)', many)
    .option('--debug', 'show stack traces of errors of demarc itself')
    .action(async (options: object) => {
      const { policyCommand } = await import('./commands/policy.ts');
      exit(await policyCommand(options, io));
    });

  program
    .command('completion')
    .description('print the script by which a shell completes demarc')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
To keep it, once:
  demarc completion bash > ~/.local/share/bash-completion/completions/demarc
  demarc completion zsh > "\${fpath[1]}/_demarc"
  demarc completion fish > ~/.config/fish/completions/demarc.fish

For this shell alone:
  source <(demarc completion bash)`,
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionCommand } = await import('./commands/completion.ts');
      exit(completionCommand(shell, program, io));
    });

  program
    .command('complete', { hidden: true })
    .description('names that a completion script proposes')
    .addArgument(new Argument('<list>', 'which names').choices(['checks', 'services', 'types', 'domains', 'packages', 'frameworks']))
    .action(async (list: LiveList) => {
      const { completeCommand } = await import('./commands/complete.ts');
      exit(completeCommand(list, io));
    });

  for (const command of program.commands) command.allowExcessArguments(false);
  return program;
}
