import { severities, type Assessment, type Diagnostic } from '@demarc/model';
import { codeSpan, markdownText } from '../inert.ts';
import { addressOf, placeOf, placeText } from '../places.ts';
import { Groups, type Group } from '../screen/groups.ts';
import { count, plural } from '../screen/paint.ts';
import { isLiveOnly, type Sums } from '../sums.ts';
import type { OutputContext, OutputEnd, OutputWriter } from './output.ts';
import { clean, cut, problemOf } from './told.ts';
import { WorstFirst } from './worst-first.ts';

/**
 * A comment on GitHub takes 65,536 characters ("Body is too long (maximum is 65536 characters)", https://github.com/telia-oss/github-pr-resource/issues/259,
 * 2026-11-26). Some are left for whoever adds a line of their own.
 */
export const markdownLimit = 65_000;

/** No row is shorter than this: more of them than fit are never held. */
const shortestRow = 60;
// What stands beside the findings takes less than half of the room, whatever the input says.
const shownUnknowns = 15;
const shownAccepted = 10;
const shownDiagnostics = 8;

/** What a person pastes into a pull request or a document: the sums, what matters first, the fails with their places, what has no answer. Never longer than a comment may be. */
export const markdownOutput = ({ frame }: OutputContext): OutputWriter => {
  const rows = new WorstFirst<string>(Math.ceil(markdownLimit / shortestRow));
  const fails = new Groups(1);
  const unknowns = new Groups(1);
  const accepted: string[] = [];
  let text: Rendered | undefined;

  const take = (assessment: Assessment): void => {
    const checks = new Map(assessment.checks.map((check) => [check.id, check]));
    for (const finding of assessment.findings) {
      const check = checks.get(finding.check);
      if (!check || finding.verdict === 'pass' || isLiveOnly(finding, assessment)) continue;
      const resource = assessment.inventory.get(finding.resource);
      const address = codeSpan(cut(clean(addressOf(resource)), 120));
      const at = placeText(placeOf(finding, assessment.inventory));
      const place = at === '' ? '' : codeSpan(cut(clean(at), 200));
      if (finding.waiver) {
        if (accepted.length < shownAccepted)
          accepted.push(
            `| ${markdownText(check.title)} | ${address} | ${place} | ${codeSpan(cut(finding.waiver.reason || 'no reason given', 200))} |`,
          );
        continue;
      }
      (finding.verdict === 'fail' ? fails : unknowns).add(check, () => ({
        lines: [codeSpan(problemOf(finding, 200))],
        where: place === '' ? address : `${address} ${place}`,
      }));
      if (finding.verdict === 'fail')
        rows.add(severities.indexOf(check.severity), () => {
          const condition = finding.condition === undefined ? '' : `, if ${codeSpan(cut(clean(finding.condition), 100))}`;
          return `| ${check.severity} | ${markdownText(check.title)} | ${address}${condition} | ${place} | ${codeSpan(problemOf(finding, 300))} |`;
        });
    }
  };

  const rendered = (end: OutputEnd): Rendered =>
    (text ??= render({
      target: frame.target,
      rows: [...rows.items()].map(({ item }) => item),
      fails: fails.sorted(),
      unknowns: unknowns.sorted(),
      accepted,
      end,
    }));

  return {
    add(assessment) {
      take(assessment);
      return [];
    },
    notes: (end) => rendered(end).notes,
    end: (end) => [rendered(end).text],
  };
};

interface Rendered {
  readonly text: string;
  readonly notes: readonly Diagnostic[];
}

interface Parts {
  readonly target: string;
  readonly rows: readonly string[];
  readonly fails: readonly Group[];
  readonly unknowns: readonly Group[];
  readonly accepted: readonly string[];
  readonly end: OutputEnd;
}

function render({ target, rows, fails, unknowns, accepted, end }: Parts): Rendered {
  const { sums, diagnostics } = end;
  const head = [`## demarc: ${codeSpan(cut(clean(target), 200))}`, '', ...summary(sums, end), ...first(fails)];
  const rest = [...noAnswer(unknowns), ...acceptedLines(accepted, sums.findings.waived), ...files(diagnostics)];
  const total = Object.values(sums.findings.fail).reduce((a, b) => a + b, 0);
  const table = [
    '',
    `### ${plural(total, 'finding')}`,
    '',
    '| Severity | Check | Resource | Where | What is wrong |',
    '|---|---|---|---|---|',
  ];
  const said = (left: number): string =>
    `${plural(left, 'more finding')} left out here, the least severe: a comment holds no more. \`--output json=\` or \`csv=\` has all.`;
  const fixed = [...head, ...table, '', said(total), ...rest, ''].join('\n').length;
  const shown: string[] = [];
  let room = markdownLimit - fixed;
  for (const row of rows) {
    room -= row.length + 1;
    if (room < 0) break;
    shown.push(row);
  }
  const left = total - shown.length;
  const lines = [...head, ...(total > 0 ? [...table, ...shown] : []), ...(left > 0 ? ['', said(left)] : []), ...rest];
  return {
    text: `${lines.join('\n')}\n`,
    notes:
      left > 0
        ? [
            {
              severity: 'warning',
              code: 'markdown-cut',
              message: `the Markdown output leaves out ${plural(left, 'finding')}, the least severe: a comment on GitHub holds 65,536 characters`,
              next: 'all of them: --output json=findings.json, or csv',
            },
          ]
        : [],
  };
}

function summary({ findings, cells }: Sums, { exit }: OutputEnd): string[] {
  const fails = severities
    .filter((severity) => findings.fail[severity] > 0)
    .map((severity) => `${count(findings.fail[severity])} ${severity}`);
  const unknown = Object.values(findings.unknown).reduce((a, b) => a + b, 0);
  return [
    [
      fails.length > 0 ? `**${fails.join(', ')}**` : '**No findings**',
      `${count(findings.pass)} passed`,
      `${count(unknown)} without an answer`,
      ...(findings.waived > 0 ? [`${count(findings.waived)} accepted`] : []),
      ...(findings.liveOnly > 0 ? [`${count(findings.liveOnly)} that only a live account can answer`] : []),
    ].join('; ') + '.',
    '',
    `${plural(cells.duties, 'duty', 'duties')}: AWS carries ${count(cells.aws)}, you carry ${count(cells.yours)}. Of yours ${count(cells.met)} met, ${count(cells.unmet)} not met, ${count(cells.unknown)} without an answer, and nobody looks at ${count(cells.gap)}.`,
    ...(exit.because === '' ? [] : ['', `**${markdownText(`${exit.because.charAt(0).toUpperCase()}${exit.because.slice(1)}`)}.**`]),
  ];
}

function first(fails: readonly Group[]): string[] {
  const worst = fails.slice(0, 3);
  if (worst.length === 0) return [];
  return [
    '',
    '### What matters first',
    '',
    ...worst.map(
      ({ check, total, shown: [one] }, index) =>
        `${index + 1}. **${markdownText(check.risk)}** (${check.severity}, ${plural(total, 'resource')}): ${one?.where ?? ''}`,
    ),
  ];
}

function noAnswer(all: readonly Group[]): string[] {
  if (all.length === 0) return [];
  return [
    '',
    '### No answer',
    '',
    '| Severity | Check | Resources | Why, for the first |',
    '|---|---|---|---|',
    ...all
      .slice(0, shownUnknowns)
      .map(
        ({ check, total, shown: [one] }) =>
          `| ${check.severity} | ${markdownText(check.title)} | ${count(total)} | ${one?.where ?? ''}: ${one?.lines.join('') ?? ''} |`,
      ),
    ...(all.length > shownUnknowns ? ['', `${plural(all.length - shownUnknowns, 'more check')} without an answer.`] : []),
  ];
}

function acceptedLines(accepted: readonly string[], total: number): string[] {
  if (total === 0) return [];
  return [
    '',
    '### Accepted',
    '',
    '| Check | Resource | Where | Reason |',
    '|---|---|---|---|',
    ...accepted,
    ...(total > accepted.length ? ['', `${count(total - accepted.length)} more accepted.`] : []),
  ];
}

function files(diagnostics: readonly Diagnostic[]): string[] {
  const told = [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...diagnostics.filter(({ severity }) => severity === 'warning'),
  ];
  if (told.length === 0) return [];
  return [
    '',
    '### About the files',
    '',
    ...told.slice(0, shownDiagnostics).map(({ severity, message, location }) => {
      const at = placeText(location);
      return `- ${severity}: ${at === '' ? '' : `${codeSpan(cut(clean(at), 200))} `}${codeSpan(cut(clean(message), 300))}`;
    }),
    ...(told.length > shownDiagnostics ? ['', `${count(told.length - shownDiagnostics)} more.`] : []),
  ];
}
