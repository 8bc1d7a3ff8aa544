import { matches } from '@demarc/model';
import { ownGroup, parameterOf } from '../../../db-cluster/parameters.ts';
import { check, put } from '../../../kit.ts';
import { isPostgresql } from '../cluster-kind.ts';
import { auroraGuide } from '../pages.ts';
import { rdsClusterParameter } from '../cluster-parameter.ts';
import { logsStatements, statementParameters, type Parameter } from '../statement-logging.ts';

/**
 * By the engine's own parameters, or by the audit extension. An instance whose own parameter group sets
 * one goes by that, so each is asked; the cluster's group holds for the others:
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithDBClusterParamGroups.html
 */
export default check('AWS::RDS::DBCluster', {
  title: 'PostgreSQL cluster logs its statements',
  risk: 'Nothing tells afterwards which statements this database was asked',
  severity: 'low',
  domain: 'log.audit',
  why: 'Changes of tables and rights, at least, should leave a line. Statements can hold secrets: keep those who read the log few.',
  source: auroraGuide('USER_LogAccess.Concepts.PostgreSQL.Query_Logging'),
  equivalents: { checkov: ['CKV2_AWS_27'] },
  differs: [
    {
      from: 'checkov CKV2_AWS_27',
      because: 'It asks that both parameters are named, whatever their values; one that is on is enough, and `none` and `-1` log nothing.',
      source: auroraGuide('USER_LogAccess.Concepts.PostgreSQL.Query_Logging'),
    },
  ],
  applies: isPostgresql,
  failing(cluster, context) {
    const { referrers, target } = context;
    const ofCluster: Parameter = (name) => rdsClusterParameter(cluster, name, context);
    const members = referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier');
    const silent = members.some((member) => {
      const group = member.DBParameterGroupName;
      if (group === undefined || matches(member, 'DBParameterGroupName', 'default.*')) return !logsStatements(ofCluster);
      const own = target('AWS::RDS::DBParameterGroup', group);
      return !logsStatements((name) => parameterOf(own, name) ?? ofCluster(name));
    });
    if (silent) return `an instance logs none: ${statementParameters} leave it off`;
    return !members.some(() => true) && !logsStatements(ofCluster) && `${statementParameters} leave it off`;
  },
  // Where the cluster has no group of its own there is none to change: it takes a new one, of the family of its version.
  fix(cluster) {
    const group = ownGroup(cluster);
    return group === undefined ? [] : [put('AWS::RDS::DBClusterParameterGroup', group, { Parameters: { log_statement: 'ddl' } })];
  },
});
