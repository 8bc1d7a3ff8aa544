import { any } from '@demarc/model';
import { modifyInstance } from '../../../db-cluster/command.ts';
import { check, type ContextOf } from '../../../kit.ts';
import { isCustom, isOfRds, running, type Instance } from '../instance.ts';
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
  applies: (instance, context) => isOfRds(instance) && any(() => isSupported(instance, context)), // where nobody knows, both are tried
  failing: (instance, context) =>
    !(instance.EnablePerformanceInsights ?? clusterHasIt(instance, context)) && 'Performance Insights are off',
  fix: () => ({ EnablePerformanceInsights: true }),
  command: (name) => modifyInstance('rds', name, '--enable-performance-insights'),
});

const clusterHasIt = (instance: Instance, { target }: ContextOf<'AWS::RDS::DBInstance'>): boolean =>
  instance.DBClusterIdentifier !== undefined &&
  target('AWS::RDS::DBCluster', instance.DBClusterIdentifier).PerformanceInsightsEnabled === true;

/**
 * Not for Db2, RDS Custom, and the smallest classes of MySQL, MariaDB and Aurora MySQL:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.PerformanceInsights.md,
 * https://docs.aws.amazon.com/jp_jp/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.Engines.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DatabaseInsights.Engines.html (read 2026-11-26).
 */
function isSupported(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  if (isCustom(instance)) return false;
  const engine = running(instance, context).Engine ?? '';
  if (engine.startsWith('db2-')) return false;
  const tooSmall = engine === 'aurora-mysql' ? auroraTooSmall : engine === 'mysql' || engine === 'mariadb' ? mysqlTooSmall : undefined;
  return tooSmall?.test(instance.DBInstanceClass ?? '') !== true;
}
const mysqlTooSmall = /^db\.(t2|t3|t4g)\.(micro|small)$/;
const auroraTooSmall = /^db\.(t2\.|t3\.|t4g\.(micro|small)$)/;
