import { Inventory, type Assessment, type Check, type Resource, type Severity } from '@demarc/model';

/** An assessment of so many resources, each with one fail of a check of the severity that `severityOf` gives; `problem` says what is wrong with each. */
export function manyFails(
  count: number,
  severityOf: (index: number) => Severity = () => 'low',
  problem: (index: number) => string = (index) => `resource ${index} is wrong`,
): Assessment {
  const checks = (['critical', 'high', 'medium', 'low', 'info'] as const).map((severity): Check => ({
    id: `invented-${severity}`,
    type: 'AWS::S3::Bucket',
    title: `No ${severity} fault`,
    risk: `A ${severity} risk`,
    severity,
    domain: 'crypto.rest',
    why: 'It is invented.',
    failing: () => undefined,
  }));
  const resources = Array.from({ length: count }, (_, index): Resource => ({
    key: `app.yaml#R${index}`,
    type: 'AWS::S3::Bucket',
    properties: {},
    names: [],
    addresses: [`R${index}`],
    holes: false,
    location: { file: 'app.yaml', line: index + 1, column: 3 },
  }));
  return {
    inventory: new Inventory({ resources, kind: 'code', assume: () => 'read' }),
    checks,
    responsibilities: new Map(),
    findings: resources.map(({ key }, index) => ({
      check: `invented-${severityOf(index)}`,
      resource: key,
      verdict: 'fail',
      problems: [problem(index)],
    })),
    cells: [],
    notAsked: 0,
  };
}
