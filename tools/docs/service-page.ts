import { domainFacts, domainIds, type Knowledge } from '@demarc/aws';
import { withShifts, type Check, type Owner, type Responsibilities } from '@demarc/model';
import { generated, page, plain, table, word } from './markdown.ts';

/** What a service's page is made of. */
export interface ServiceFacts {
  readonly name: string;
  readonly checks: readonly Check[];
  readonly responsibilities: readonly Responsibilities[];
}

const owners: readonly Owner[] = ['customer', 'shared', 'aws', 'third-party'];
const headings: Readonly<Record<Owner, string>> = {
  customer: 'yours',
  shared: 'shared',
  aws: "AWS's",
  'third-party': "a third party's",
  'n/a': 'no such duty',
};

/** The page of a service: its types, who owns what by default, its checks, and the duties that no check looks at. */
export function servicePage({ name, checks, responsibilities }: ServiceFacts, all: Knowledge): string {
  const wholes = responsibilities.filter(({ partOf }) => partOf === undefined);
  const shown = owners.filter((owner) => owner !== 'third-party' || wholes.some((own) => domainsOf(own, owner).length > 0));
  return page([
    generated('tools/gen-docs.ts'),
    `# ${name}`,
    responsibilities.length === 0 ? 'Nobody has written down who owns what of its types.' : '## Types',
    table(
      ['type', 'what it is', 'service model', 'service type', 'part of'],
      responsibilities.map((own) => [
        word(own.type),
        plain(own.title),
        own.serviceModel,
        own.serviceType,
        own.partOf === undefined ? '' : word(own.partOf),
      ]),
    ),
    ...(wholes.length === 0
      ? []
      : [
          '## Who owns what',
          'By control domain, before any configuration is looked at; a star marks a duty that the configuration can move. What is part of another type counts there.',
          table(
            ['type', ...shown.map((owner) => headings[owner])],
            wholes.map((own) => [
              word(own.type),
              ...shown.map((owner) =>
                domainsOf(own, owner)
                  .map((domain) => told(own, domain))
                  .join(', '),
              ),
            ]),
          ),
        ]),
    '## Checks',
    checks.length === 0
      ? 'None yet.'
      : table(
          ['severity', 'check', 'asked of', 'duty'],
          checks.map((check) => [
            check.severity,
            `[${plain(check.title)}](../checks/${check.id}.md)`,
            word(check.type),
            plain(domainFacts(check.domain)?.title ?? check.domain),
          ]),
        ),
    ...unlookedParts(wholes, all),
  ]);
}

const domainsOf = (own: Responsibilities, owner: Owner): string[] =>
  domainIds.filter((domain) => {
    const line = own.lines[domain];
    return line !== undefined && withShifts(line)[0].owner === owner;
  });

function told(own: Responsibilities, domain: string): string {
  const line = own.lines[domain];
  return `${word(domain)}${line && withShifts(line).length > 1 ? '\\*' : ''}`;
}

/** The duties that are yours, alone or shared, at which no check looks: neither at the type nor at what is part of it. */
function unlookedParts(wholes: readonly Responsibilities[], all: Knowledge): string[] {
  const rows = wholes.flatMap((own) => {
    const types = new Set([
      own.type,
      ...[...all.responsibilities.values()].filter(({ partOf }) => partOf === own.type).map(({ type }) => type),
    ]);
    const looked = new Set(all.checks.filter(({ type }) => types.has(type)).map(({ domain }) => domain));
    const left = [...domainsOf(own, 'customer'), ...domainsOf(own, 'shared')].filter((domain) => !looked.has(domain));
    return left.length === 0 ? [] : [[word(own.type), left.map((domain) => told(own, domain)).join(', ')]];
  });
  return rows.length === 0
    ? []
    : [
        '## What no check looks at',
        'Duties that are yours, alone or shared, and that nothing asks about yet.',
        table(['type', 'duties'], rows),
      ];
}
