import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { standsAlone } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** Members of a cluster have no such switch: the cluster's keeps the data, and a member can go at any time. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database is protected from deletion',
  risk: 'One call, or one change of a template, deletes this database',
  severity: 'medium',
  domain: 'data.retention',
  why: 'With the protection on, deleting takes two deliberate steps, and a stack that replaces the database fails before it does harm.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_deletion_protection'],
    checkov: ['CKV_AWS_293'],
    trivy: ['AWS-0177'],
    guard: ['RDS_INSTANCE_DELETION_PROTECTION_ENABLED'],
    fsbp: ['RDS.8'],
    config: ['rds-instance-deletion-protection-enabled'],
  },
  differs: [
    {
      from: 'checkov CKV_AWS_293, trivy AWS-0177',
      because: 'They fail members of a cluster, which have no such setting.',
      source: instanceProperties,
    },
  ],
  applies: standsAlone,
  failing: (instance) => instance.DeletionProtection !== true && 'deletion protection is off',
  fix: () => ({ DeletionProtection: true }),
  command: (name) => modifyInstance('rds', name, '--deletion-protection'),
});
