import { lacksCustomerKey } from '../../../customer-key.ts';
import { check } from '../../../kit.ts';

/** Variables are always encrypted; with a key of your own you also decide who may decrypt them, and when nobody may any more. */
export default check('AWS::Lambda::Function', {
  title: 'Variables are encrypted with your own KMS key',
  risk: 'Whoever may read the configuration of this function reads its variables: no key of yours stands between',
  severity: 'low',
  domain: 'crypto.rest',
  why: "AWS's default key decrypts for everyone who may read the function. Your own key is one more permission, and one more record.",
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
  equivalents: { prowler: ['awslambda_function_env_vars_not_encrypted_with_cmk'], checkov: ['CKV_AWS_173'] },
  differs: [
    {
      from: 'checkov:CKV_AWS_173',
      because: 'a function without variables has nothing that the key would encrypt: it is not asked',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
    },
  ],
  applies: (fn) => Object.keys(fn.Environment?.Variables ?? {}).length > 0,
  failing: (fn) => lacksCustomerKey(fn, 'KmsKeyArn', 'no key is named: AWS’s default key encrypts them'),
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
