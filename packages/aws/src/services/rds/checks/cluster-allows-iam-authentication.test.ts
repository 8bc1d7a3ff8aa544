import { oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-allows-iam-authentication.ts';

const on = { EnableIAMDatabaseAuthentication: true };

table(rule, {
  'Aurora MySQL': ['pass', { ...auroraMysql, ...on }],
  'Aurora PostgreSQL': ['pass', { ...auroraPostgresql, ...on }],
  'a Multi-AZ DB cluster': ['pass', { ...multiAz, ...on }],
  off: ['fail', { ...auroraMysql, EnableIAMDatabaseAuthentication: false }, { says: 'no session' }],
  'nothing said': ['fail', auroraMysql],
  'a Multi-AZ DB cluster, nothing said': ['fail', multiAz],
  'Serverless v2': ['fail', { ...auroraMysql, EngineMode: 'provisioned' }],
  'Serverless v1': ['not asked', { ...auroraMysql, EngineMode: 'serverless' }],
  Neptune: ['not asked', { Engine: 'neptune', EnableIAMDatabaseAuthentication: false }],
  DocumentDB: ['not asked', { Engine: 'docdb' }],
  'the administrator by IAM alone switches nothing on': ['fail', { ...auroraPostgresql, MasterUserAuthenticationType: 'iam-db-auth' }],
  'by a parameter': ['unknown', { ...auroraMysql, EnableIAMDatabaseAuthentication: unresolved }],
  'by a condition': ['unknown', { ...auroraMysql, EnableIAMDatabaseAuthentication: oneOf(true, false) }],
  'on in both branches': ['pass', { ...auroraMysql, EnableIAMDatabaseAuthentication: oneOf(true, true) }],
  'a mode by a parameter, on': ['pass', { ...auroraMysql, EngineMode: unresolved, ...on }],
  'a mode by a parameter, off': ['unknown', { ...auroraMysql, EngineMode: unresolved }],
});
