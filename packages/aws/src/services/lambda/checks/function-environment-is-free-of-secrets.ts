import { examplesPass, secretsIn } from '../../../found-secrets.ts';
import { checkEach } from '../../../kit.ts';

/**
 * Whoever may read the configuration of a function reads its variables. Values have become markers before any check sees them: a marker says
 * what the detector found, never the value. A reference to Secrets Manager or to the Parameter Store is no secret in the code.
 */
export default checkEach('AWS::Lambda::Function', {
  title: 'Environment variables hold no secrets',
  risk: 'A secret stands in the configuration of this function for everyone who may look at it',
  severity: 'high',
  domain: 'iam.creds',
  why: 'Variables are shown in the console, in templates and in logs of deployments, and nobody rotates what is copied everywhere.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
  equivalents: {
    prowler: ['awslambda_function_no_secrets_in_variables'],
    checkov: ['CKV_AWS_45'],
  },
  differs: [examplesPass('checkov, prowler')],
  // By name: a value that nobody knows does not hide what another holds.
  each: (fn) => Object.keys(fn.Environment?.Variables ?? {}),
  failing: (name, _context, fn) => secretsIn(fn.Environment?.Variables?.[name], name),
  // No fix: before the variable can go, the secret must be stored elsewhere, replaced by a new one, and fetched by the code.
});
