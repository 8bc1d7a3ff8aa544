import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Call } from './recognise.ts';

/** One answer of a file: for whom, and what. `when` names parameters of the call, or `region` and `accessKey`. */
interface Case {
  readonly when?: Readonly<Record<string, string>>;
  /** In the shape of the SDK's output type; dates in ISO 8601. */
  readonly output?: unknown;
  /** The error that the service gives instead. */
  readonly error?: { readonly status: number; readonly code: string; readonly message: string };
}

/** A committed file that answers for an operation: `answers/<service>/<Operation>.json`. */
export interface Answers {
  readonly service: string;
  readonly operation: string;
  /** Why the emulator does not answer itself. */
  readonly why: string;
  /** The first that fits answers; where none does, the emulator is asked. */
  readonly cases: readonly Case[];
}

const folder = fileURLToPath(new URL('answers', import.meta.url));

/** All committed answers, by service and operation in alphabetical order. */
export function committedAnswers(): readonly Answers[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .toSorted()
    .map((path) => {
      const [service = '', name = ''] = path.split(/[\\/]/);
      // The files are the project's own; a test holds each against the SDK's model.
      const { why, cases } = JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Omit<Answers, 'service' | 'operation'>;
      return { service, operation: name.replace(/\.json$/, ''), why, cases };
    });
}

/** The answer of a call, if one of the files has it. */
export function answerOf(call: Call, answers: readonly Answers[]): Case | undefined {
  const said: Readonly<Record<string, string>> = { ...call.parameters, region: call.region, accessKey: call.accessKey };
  return answers
    .find(({ service, operation }) => service === call.service && operation === call.operation)
    ?.cases.find(({ when }) => Object.entries(when ?? {}).every(([name, value]) => said[name] === value));
}
