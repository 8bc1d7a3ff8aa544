import { check, put } from '../../../kit.ts';
import { running, standsAlone } from '../instance.ts';
import { ownGroup, parameter } from '../parameters.ts';
import { logsStatements, statementParameters } from '../statement-logging.ts';

const logging = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.md';

/** By the engine's own parameters, or by the audit extension. None of them is on by default. */
export default check('AWS::RDS::DBInstance', {
  title: 'PostgreSQL database logs its statements',
  risk: 'Nobody can tell afterwards what was read or changed in this database, and by whom',
  severity: 'low',
  domain: 'log.audit',
  why: 'By default the log has failed logins and errors only. Mind that statements may hold secrets: "ddl" or the audit extension show less than "all".',
  source: logging,
  equivalents: { checkov: ['CKV2_AWS_30'] },
  differs: [
    {
      from: 'checkov CKV2_AWS_30',
      because: 'It asks only that parameters are named, not what they say, and it does not know the audit extension.',
      source: logging,
    },
  ],
  applies: (instance, context) => standsAlone(instance) && running(instance, context).Engine === 'postgres',
  failing: (instance, context) => !logsStatements((name) => parameter(instance, context, name)) && `${statementParameters} leave it off`,
  fix(instance, context) {
    const group = ownGroup(instance, context);
    // A database with the default group needs a group of its own first.
    return group === undefined ? {} : [put('AWS::RDS::DBParameterGroup', group, { Parameters: { log_statement: 'ddl' } })];
  },
});
