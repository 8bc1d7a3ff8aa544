import { check, type ContextOf } from '../../../kit.ts';
import { engineSupport } from '../engine-support.ts';
import { running, type Instance } from '../instance.ts';
import { userGuide } from '../pages.ts';
import { upgrade, upgradeNote } from '../upgrade.ts';

const engines: ReadonlySet<string | undefined> = new Set(['mysql', 'postgres', 'aurora-mysql', 'aurora-postgresql']);

/** Enrolment is the default and costs nothing; a version past the end of its standard support does. A member has its version from the cluster. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database is not enrolled in Extended Support',
  risk: 'This database runs a version that its community has given up, for an hourly fee that rises',
  severity: 'low',
  domain: 'engine.patch',
  why: `Extended support brings fixes of critical faults only, and ends: the upgrade comes anyway, and is better made at a time of your own. ${upgradeNote}`,
  source: userGuide('extended-support-overview'),
  equivalents: { prowler: ['rds_instance_extended_support'] },
  differs: [
    {
      from: 'prowler',
      because: 'It fails every database that is enrolled, which is the default: also those whose version is in standard support.',
      source: userGuide('extended-support-overview'),
    },
  ],
  applies: (instance, context) => engines.has(running(instance, context).Engine),
  failing(instance, context) {
    const { Engine, EngineVersion } = running(instance, context);
    return isExtended(instance, context) && `standard support of ${Engine ?? ''} ${EngineVersion ?? ''} has ended`;
  },
  fix: upgrade,
});

function isExtended(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  const own = running(instance, context);
  if (own.EngineVersion === undefined) return false; // RDS takes its default, which is in standard support
  const known = engineSupport(own, context.now);
  if (known !== 'unknown') return known === 'extended';
  const { EngineSupport: observed } = context.observed;
  if (observed !== undefined) return observed === 'extended';
  const offered = context.all('Demarc::RDS::EngineVersion');
  return offered.some((each) => each.Engine === own.Engine && each.EngineVersion === own.EngineVersion && each.Support === 'extended');
}
