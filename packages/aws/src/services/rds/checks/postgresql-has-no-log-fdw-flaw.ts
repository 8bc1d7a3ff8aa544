import { check } from '../../../kit.ts';
import { running } from '../instance.ts';
import { versionParts } from '../parameters.ts';
import { upgrade, upgradeNote } from '../upgrade.ts';

/**
 * The last minor version of each major one that has the flaw; newer major versions never had it. AWS's bulletin (AWS-2022-004) could not be opened;
 * the versions are those of a public copy, and this is our reading.
 */
const flawed: ReadonlyMap<string | undefined, ReadonlyMap<number, number>> = new Map([
  [
    'postgres',
    new Map([
      [13, 2],
      [12, 6],
      [11, 11],
      [10, 16],
    ]),
  ],
  [
    'aurora-postgresql',
    new Map([
      [11, 8],
      [10, 13],
    ]),
  ],
]);

/** A member of Aurora has its version from the cluster. */
export default check('AWS::RDS::DBInstance', {
  title: 'PostgreSQL version is free of the log_fdw file-read flaw',
  risk: 'Whoever may create extensions in this database can read files of its host, and the service’s credentials among them',
  severity: 'high',
  domain: 'engine.patch',
  why: `An extension that reads log files followed any path. RDS has withdrawn the versions that have it; a template that names one asks for it again. ${upgradeNote}`,
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Extensions.foreign-data-wrappers.html',
  equivalents: { checkov: ['CKV_AWS_250', 'CKV_AWS_388'] },
  applies: (instance, context) => flawed.has(running(instance, context).Engine),
  failing(instance, context) {
    const { Engine: engine, EngineVersion: version } = running(instance, context);
    if (version === undefined) return undefined; // RDS takes a version of today
    return isFlawed(versionParts(version), flawed.get(engine)) && `${engine ?? ''} ${version} has the flaw`;
  },
  fix: upgrade,
});

/** A version that leaves its end to RDS is the newest of its kind; before version 10 the first two numbers are the major version. */
function isFlawed([major = Infinity, minor = Infinity, patch = Infinity]: readonly number[], last?: ReadonlyMap<number, number>): boolean {
  if (major < 10) return major < 9 || minor !== 6 || patch <= 21;
  return minor <= (last?.get(major) ?? -1);
}
