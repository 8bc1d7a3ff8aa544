import { check, type ContextOf } from '../../../kit.ts';
import { engineSupport, rdsEngines } from '../engine-support.ts';
import { isCustom, isOfRds, running, type Running } from '../instance.ts';
import { userGuide } from '../pages.ts';
import { upgrade, upgradeNote } from '../upgrade.ts';

/** A major version whose support has ended is offered no more. Which minor versions are, only the account of the day knows. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database engine version is still offered by AWS',
  risk: 'This database runs a version without patches; RDS will replace it at a time of its own, or cannot make it again',
  severity: 'high',
  domain: 'engine.patch',
  why: `A version that is withdrawn has known faults, and a stack that names it cannot be created any more, least of all in an emergency. ${upgradeNote}`,
  source: userGuide('extended-support-overview'),
  equivalents: { prowler: ['rds_instance_deprecated_engine_version'] },
  applies: (instance) => isOfRds(instance) && !isCustom(instance), // RDS Custom runs versions that its customer makes
  failing(instance, context) {
    const own = running(instance, context);
    if (own.EngineVersion === undefined) return undefined; // RDS takes its default
    return !isOffered(own, context) && `${own.Engine ?? ''} ${own.EngineVersion} is not offered any more`;
  },
  fix: upgrade,
});

function isOffered(own: Running, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  const support = engineSupport(own, context.now);
  if (support === 'ended') return false;
  const { Engine: engine, EngineVersion: version } = own;
  if (version === undefined) return true;
  const isMajor = engine !== undefined && rdsEngines.get(engine)?.versions.has(version) === true;
  if (isMajor) return true;
  const offered = context.observed.OfferedEngineVersions;
  if (offered !== undefined) return offered.includes(version);
  return context.all('Demarc::RDS::EngineVersion').some((each) => each.Engine === engine && each.EngineVersion === version);
}
