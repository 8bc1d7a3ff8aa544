import { remove } from '@demarc/model';
import { check } from '../../../kit.ts';

/** `*`, and every host of a scheme. */
const isOpen = (origin: string): boolean => origin === '*' || origin === 'https://*' || origin === 'http://*';

/** CORS tells browsers whose pages may read the answers. With a wildcard it is any page that a user has open. */
export default check('AWS::Lambda::Url', {
  title: 'Function URL limits cross-origin callers',
  risk: 'Any website can call this URL from its visitors’ browsers and read the answers',
  severity: 'low',
  domain: 'app.protection',
  why: 'A page of a stranger can use what your users’ browsers can reach. Name the websites that need the URL.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html',
  equivalents: { prowler: ['awslambda_function_url_cors_policy'], checkov: ['CKV2_AWS_75'] },
  differs: [
    {
      from: 'checkov:CKV2_AWS_75',
      because: 'an open origin lets any page read answers, whatever the methods are',
      source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html',
    },
  ],
  failing: (url) => (url.Cors?.AllowOrigins?.some(isOpen) ?? false) && 'any origin is allowed',
  fix(url) {
    const named = (url.Cors?.AllowOrigins ?? []).filter((origin) => !isOpen(origin));
    return { Cors: { AllowOrigins: named.length > 0 ? named : remove } };
  },
});
