import { check } from '../../../kit.ts';

/** With `NONE` Lambda authenticates nobody: the URL answers whoever the function's policy lets in, and for a URL that works that is everyone. */
export default check('AWS::Lambda::Url', {
  title: 'Function URL demands IAM authentication',
  risk: 'Anyone who knows or guesses this URL can run the function',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'Without authentication every request reaches your code, at your cost. A webhook that must be open needs a check of its own in the code.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  equivalents: { prowler: ['awslambda_function_url_public'], checkov: ['CKV_AWS_258'] },
  failing: (url) => url.AuthType !== 'AWS_IAM' && (url.AuthType === undefined ? 'no AuthType' : `AuthType is ${url.AuthType}`),
  fix: () => ({ AuthType: 'AWS_IAM' }),
  // The API knows a URL by its function, and by the alias that it is for.
  command: (name, { Qualifier: alias }) => [
    'lambda',
    'update-function-url-config',
    '--function-name',
    name,
    ...(alias === undefined ? [] : ['--qualifier', alias]),
    '--auth-type',
    'AWS_IAM',
  ],
});
