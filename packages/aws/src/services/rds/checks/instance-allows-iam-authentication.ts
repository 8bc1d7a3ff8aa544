import { any } from '@demarc/model';
import { modifyInstance } from '../../../db-cluster/command.ts';
import { check, type ContextOf } from '../../../kit.ts';
import { running, standsAlone, type Instance } from '../instance.ts';
import { userGuide } from '../pages.ts';

const engines = userGuide('Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication');

/** Only MySQL, MariaDB from 10.11 on, and PostgreSQL know it; members of a cluster have it from there. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database accepts IAM authentication',
  risk: 'Every application needs a password for this database that must be kept, shared and rotated',
  severity: 'low',
  domain: 'iam.identity',
  why: 'With IAM a login is a token of fifteen minutes, given to a role: nothing to leak, and one place to take access away.',
  source: engines,
  equivalents: {
    prowler: ['rds_instance_iam_authentication_enabled'],
    checkov: ['CKV_AWS_161'],
    trivy: ['AWS-0176'],
    fsbp: ['RDS.10'],
    config: ['rds-instance-iam-authentication-enabled'],
  },
  differs: [
    {
      from: 'trivy AWS-0176',
      because: 'It leaves MariaDB out.',
      source: engines,
    },
    {
      from: 'checkov CKV_AWS_161',
      because: 'It asks MariaDB before 10.11, which has no such thing.',
      source: engines,
    },
  ],
  applies: (instance, context) => standsAlone(instance) && any(() => knowsIam(instance, context)), // where nobody knows, both are tried
  failing: (instance) => instance.EnableIAMDatabaseAuthentication !== true && 'logins by IAM are off',
  fix: () => ({ EnableIAMDatabaseAuthentication: true }),
  command: (name) => modifyInstance('rds', name, '--enable-iam-database-authentication'),
});

/** Whether an engine, in this version, knows logins by IAM. */
function knowsIam(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  const { Engine: engine } = running(instance, context);
  if (engine === 'mariadb') return !/^10\.\d(\.|$)/.test(running(instance, context).EngineVersion ?? '');
  return engine === 'mysql' || engine === 'postgres';
}
