import { has } from '@demarc/model';
import { check, put } from '../../../kit.ts';

const page = 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html';

/** A code signing configuration refuses unsigned packages only under `Enforce`; `Warn`, its default, deploys them. */
export default check('AWS::Lambda::Function', {
  title: 'Function accepts signed code only',
  risk: 'Whoever may deploy can run code that nobody signed',
  severity: 'low',
  domain: 'app.supplychain',
  why: 'A signature shows that a package comes from your build and was not changed on the way.',
  source: page,
  equivalents: { checkov: ['CKV_AWS_272'] },
  differs: [{ from: 'checkov:CKV_AWS_272', because: 'a configuration in Warn mode, the default, refuses nothing', source: page }],
  // Functions from container images have no code signing.
  applies: (fn) => fn.PackageType !== 'Image',
  failing(fn, { target }) {
    if (!has(fn, 'CodeSigningConfigArn')) return 'no code signing configuration';
    const mode = target('AWS::Lambda::CodeSigningConfig', fn.CodeSigningConfigArn ?? '').CodeSigningPolicies?.UntrustedArtifactOnDeployment;
    return mode !== 'Enforce' && `packages that fail the check are deployed: ${mode ?? 'Warn'}`;
  },
  fix: (fn) =>
    fn.CodeSigningConfigArn === undefined
      ? []
      : [
          put('AWS::Lambda::CodeSigningConfig', fn.CodeSigningConfigArn, {
            CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' },
          }),
        ],
  command: (_name, { CodeSigningConfigArn: arn }) =>
    arn === undefined
      ? undefined
      : [
          'lambda',
          'update-code-signing-config',
          '--code-signing-config-arn',
          arn,
          '--code-signing-policies',
          'UntrustedArtifactOnDeployment=Enforce',
        ],
});
