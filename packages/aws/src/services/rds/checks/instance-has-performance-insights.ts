import { any } from '@demarc/model';
import { check, type ContextOf } from '../../../kit.ts';
import { isCustom, isOfRds, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** A member of a cluster has it by itself or from the cluster. The console shows it as CloudWatch Database Insights; the setting has kept its name. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database has Performance Insights on',
  risk: 'When this database is slow or overrun, nobody can see which statements load it',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'It keeps a history of the load by statement, user and host: an unusual one shows, an incident can be traced.',
  source: instanceProperties,
  equivalents: { checkov: ['CKV_AWS_353'], trivy: ['AWS-0133'] },
  differs: [{ from: 'checkov, trivy', because: 'They do not see that a cluster turns it on for its members.', source: instanceProperties }],
  applies: (instance) =>
    isOfRds(instance) &&
    any(
      () => instance.EnablePerformanceInsights === true,
      () => !isCustom(instance),
    ),
  failing: (instance, context) =>
    !any(
      () => instance.EnablePerformanceInsights === true,
      () => clusterHasIt(instance, context),
    ) && 'Performance Insights are off',
  fix: () => ({ EnablePerformanceInsights: true }),
  command: (name) => ['rds', 'modify-db-instance', '--db-instance-identifier', name, '--enable-performance-insights'],
});

const clusterHasIt = (instance: Instance, { target }: ContextOf<'AWS::RDS::DBInstance'>): boolean =>
  instance.DBClusterIdentifier !== undefined &&
  target('AWS::RDS::DBCluster', instance.DBClusterIdentifier).PerformanceInsightsEnabled === true;
