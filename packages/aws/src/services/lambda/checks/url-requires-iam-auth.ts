import { check } from '../../../kit.ts';

/** `NONE` leaves it to the function itself to know its callers; anyone on the internet reaches its code. */
export default check('AWS::Lambda::Url', {
  title: 'Function URL requires IAM authentication',
  risk: 'Anyone on the internet can run this function',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'A URL without authentication is found by scanners, and every call is run and paid for.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  equivalents: {
    prowler: ['awslambda_function_url_public'],
    checkov: ['CKV_AWS_258'],
  },
  failing: (url) => url.AuthType === 'NONE' && 'AuthType is NONE',
  fix: () => ({ AuthType: 'AWS_IAM' }),
});
