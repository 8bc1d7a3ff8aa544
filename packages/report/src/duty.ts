import { domainFacts } from '@demarc/aws';
import { withShifts, type AnyShift, type Check, type Line, type Responsibilities } from '@demarc/model';

/** The duty that a check looks at: whose it is for its type before any configuration is looked at, and what moves it. */
export interface Duty {
  readonly domain: string;
  readonly title: string;
  /** Absent where nobody has written down who owns what of the type. */
  readonly line?: Line | undefined;
  readonly shifts: readonly AnyShift[];
}

/** The duty of a check. */
export function dutyOf(check: Pick<Check, 'domain'>, responsibilities: Responsibilities | undefined): Duty {
  const found = responsibilities?.lines[check.domain];
  const [line, ...shifts] = found ? withShifts(found) : [];
  return {
    domain: check.domain,
    title: domainFacts(check.domain)?.title ?? check.domain,
    ...(line && { line }),
    shifts: shifts.filter((each) => 'when' in each),
  };
}

/** Whose it is, in a sentence. */
export function dutyText({ line }: Duty): string {
  if (!line) return 'nobody has written down whose it is.';
  if (line.owner === 'n/a') return `there is no such duty by default: ${line.reason ?? ''}.`;
  const sides = `AWS: ${line.awsDoes} You: ${line.youDo}`;
  return `${{ aws: "AWS's", customer: 'yours', shared: 'shared', 'third-party': "a third party's" }[line.owner]}. ${sides}`;
}
