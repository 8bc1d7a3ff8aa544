import { check, put, type ContextOf } from '../../../kit.ts';
import { running, standsAlone, type Instance } from '../instance.ts';
import { ownGroup, parameter } from '../parameters.ts';

const logging = 'https://docs.aws.amazon.com/ko_kr/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html';

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
  failing: (instance, context) =>
    !logs(instance, context) && 'neither log_statement, log_min_duration_statement nor pgaudit.log turns it on',
  fix(instance, context) {
    const group = ownGroup(instance, context);
    // A database with the default group needs a group of its own first.
    return group === undefined ? {} : [put('AWS::RDS::DBParameterGroup', group, { Parameters: { log_statement: 'ddl' } })];
  },
});

function logs(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  const ask = (name: string): string => parameter(instance, context, name) ?? '';
  if (['ddl', 'mod', 'all'].includes(ask('log_statement'))) return true;
  if (/^\d+$/.test(ask('log_min_duration_statement'))) return true; // -1 is off, 0 logs every statement
  return ask('shared_preload_libraries').includes('pgaudit') && !['', 'none'].includes(ask('pgaudit.log'));
}
