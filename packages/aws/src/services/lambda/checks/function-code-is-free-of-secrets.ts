import { has } from '@demarc/model';
import { examplesPass, secretsIn } from '../../../found-secrets.ts';
import { check } from '../../../kit.ts';

/**
 * Inline code stands in the template, where it has become a marker before any check sees it. Any other package must be downloaded and searched, which only
 * a live account allows.
 */
export default check('AWS::Lambda::Function', {
  title: 'Function code holds no secrets',
  risk: 'A secret stands in the code of this function for everyone who may read it',
  severity: 'high',
  domain: 'iam.creds',
  why: 'Code is copied to repositories, build machines and every version of the function; a secret in it is never rotated.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
  equivalents: { prowler: ['awslambda_function_no_secrets_in_code'] },
  differs: [examplesPass('prowler')],
  // The code in an image is searched where the image lies. A package that nobody has searched yet is not asked: clean it is not.
  applies: (fn, context) => fn.PackageType !== 'Image' && (has(fn.Code, 'ZipFile') || context.observed.CodeSecrets !== undefined),
  failing(fn, context) {
    const inline = fn.Code?.ZipFile;
    if (inline !== undefined) return secretsIn(inline, 'the inline code');
    return (
      context.observed.CodeSecrets?.map(
        ({ File, Line, Found }) =>
          `${File ?? 'the package'}${Line === undefined ? '' : `, line ${Line}`}, holds what looks like ${(Found ?? 'a secret').replaceAll('-', ' ')}`,
      ) ?? []
    );
  },
  // No fix: the secret must be stored elsewhere, replaced by a new one, and fetched by the code.
});
