import { loadAllKnowledge } from '@demarc/aws';
import { Inventory, judge, type Resource } from '@demarc/model';

/** Plain evaluation of checks that read own properties only, on one core. */
export async function checksPerSecond(): Promise<{ name: string; perSecond: number }[]> {
  const { checks } = await loadAllKnowledge();
  const wanted = new Set(['s3-bucket-blocks-public-access', 's3-bucket-keeps-versions', 'lambda-function-runtime-is-supported']);
  return checks
    .filter(({ id }) => wanted.has(id))
    .map((check) => {
      const resources = Array.from({ length: 100_000 }, (_, index): Resource => ({
        key: `r${index}`,
        type: check.type,
        properties: good,
        names: [`r${index}`],
        addresses: [`r${index}`],
        holes: false,
      }));
      const inventory = new Inventory({ resources, assume: () => 'read' });
      const judged = judge(check, inventory, { now: new Date('2026-11-26'), evidence: 'none' });
      for (const resource of resources.slice(0, 20_000)) judged(resource); // the first calls are compiled
      const start = performance.now();
      for (const resource of resources) judged(resource);
      return { name: `plain: ${check.id}`, perSecond: (resources.length * 1000) / (performance.now() - start) };
    });
}

const good = {
  PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  VersioningConfiguration: { Status: 'Enabled' },
  Runtime: 'nodejs24.x',
};
