import { check } from '../../../kit.ts';

/** Between application and proxy; the way from the proxy to the database is encrypted then, too. */
export default check('AWS::RDS::DBProxy', {
  title: 'Database proxy refuses connections without TLS',
  risk: 'Applications may send passwords and rows through this proxy in plain text',
  severity: 'medium',
  domain: 'crypto.transit',
  why: 'A proxy accepts TLS, and demands it only when told to: a client that forgets it is served all the same.',
  source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBProxyProps.html',
  equivalents: { fsbp: ['RDS.43'], config: ['rds-proxy-tls-encryption'] },
  failing: (proxy) => proxy.RequireTLS !== true && 'connections without TLS are accepted',
  fix: () => ({ RequireTLS: true }),
  command: (name) => ['rds', 'modify-db-proxy', '--db-proxy-name', name, '--require-tls'],
});
