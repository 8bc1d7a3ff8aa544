import { form } from '../../../canonical/form.ts';

/**
 * A template that names an empty snapshot makes a new database:
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBInstanceProps.html (read 2026-11-26).
 */
export default form('AWS::RDS::DBInstance', {
  values: { DBSnapshotIdentifier: (value) => (value === '' ? undefined : value) },
});
