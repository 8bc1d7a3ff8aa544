import * as fc from 'fast-check';
import {
  Inventory,
  type Assessment,
  type Check,
  type Evidence,
  type Finding,
  type Location,
  type Resource,
  type Severity,
} from '@demarc/model';

const traps = [
  '',
  ' ',
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@SUM(A1)',
  '|calc',
  '"',
  "'",
  ',',
  ';',
  'a\r\nb',
  '\t=1',
  '{0}',
  '}}{{',
  '${Name}',
  '[x](http://example.com)',
  '![x](http://example.com)',
  '](1)',
  ']]>',
  '<!--',
  '--><script>alert(1)</script>',
  '&amp;',
  '&#0;',
  '`',
  '``` |',
  '|---|',
  '\n## heading\n',
  '@everyone',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  '\udc00x',
  '\ufffe\uffff',
  '\u0000',
  '%2e%2e/',
  '../../etc',
  'http://a/b?c#d',
  'C:\\x',
  '\u27e8app.yaml#Name.Arn\u27e9',
  'x'.repeat(5000),
  '|'.repeat(3000),
  '@'.repeat(3000),
];

/** Any string, among them those that some format takes for its own. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...traps), { maxLength: 3 }).map((parts) => parts.join('')),
);

const location: fc.Arbitrary<Location> = fc.record(
  { file: hostileText.filter((text) => text !== ''), line: fc.integer({ min: 1, max: 9999 }), column: fc.integer({ min: 1, max: 500 }) },
  { requiredKeys: ['file'] },
);

const severity = fc.constantFrom<Severity>('critical', 'high', 'medium', 'low', 'info');

const check = (index: number): fc.Arbitrary<Check> =>
  fc.record({ severity }).map((about) => ({
    title: 'A title of ours',
    risk: 'A risk of ours',
    why: 'A reason of ours.',
    source: 'https://docs.aws.amazon.com/s3/',
    ...about,
    id: `invented-check-${index}`,
    type: 'AWS::S3::Bucket',
    domain: index === 0 ? 'net.perimeter' : 'crypto.rest',
    equivalents: { prowler: ['s3_bucket'] },
    failing: () => undefined,
  }));

const evidence: fc.Arbitrary<Evidence> = fc.record({ path: hostileText, value: hostileText, origin: location }, { requiredKeys: ['path'] });

const verdict: fc.Arbitrary<Omit<Finding, 'check' | 'resource'>> = fc.oneof(
  fc.record({ verdict: fc.constant('pass' as const) }),
  fc.record(
    {
      verdict: fc.constant('fail' as const),
      problems: fc.array(hostileText, { maxLength: 3 }),
      evidence: fc.array(evidence, { maxLength: 4 }),
      condition: hostileText,
      members: fc.constant({ 'invented-member': 'fail' as const }),
      waiver: fc.record({ by: fc.constantFrom('demarc skip in the code', 'demarc.yaml'), reason: hostileText, location }),
    },
    { requiredKeys: ['verdict', 'problems'] },
  ),
  fc.record({
    verdict: fc.constant('unknown' as const),
    unknown: fc.record({
      reason: fc.constantFrom('unresolved' as const, 'not-collected' as const, 'live-only' as const, 'error' as const),
      path: hostileText,
      why: hostileText,
    }),
  }),
);

/** Any assessment whose every string is somebody else's: judged by nobody, so that findings are of every shape. */
export const hostileAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    kind: fc.constantFrom('code' as const, 'live' as const),
    checks: fc.tuple(check(0), check(1)),
    resources: fc.array(fc.record({ name: hostileText, location, account: hostileText }, { requiredKeys: ['name'] }), {
      minLength: 1,
      maxLength: 6,
    }),
    verdicts: fc.array(fc.record({ resource: fc.nat(5), check: fc.nat(1), verdict }), { maxLength: 12 }),
    diagnostics: fc.array(
      fc.record(
        {
          severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
          code: hostileText,
          message: hostileText,
          next: hostileText,
          location,
        },
        { requiredKeys: ['severity', 'code', 'message'] },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ kind, checks, resources: parts, verdicts, diagnostics }) => {
    const resources = parts.map(({ name, ...rest }, index): Resource => ({
      ...rest,
      key: `${name}#${index}`,
      type: 'AWS::S3::Bucket',
      properties: {},
      names: [],
      addresses: [name],
      holes: false,
    }));
    const asked = new Map(verdicts.map((each) => [`${each.resource % resources.length} ${each.check}`, each])); // each question once
    return {
      inventory: new Inventory({ resources, kind, diagnostics, assume: () => 'read' }),
      checks,
      responsibilities: new Map(),
      findings: [...asked.values()].map(({ resource, check: at, verdict: said }): Finding => ({
        ...said,
        check: checks[at === 0 ? 0 : 1].id,
        resource: resources[resource % resources.length]?.key ?? '',
      })),
      cells: [],
      notAsked: 0,
    };
  });
