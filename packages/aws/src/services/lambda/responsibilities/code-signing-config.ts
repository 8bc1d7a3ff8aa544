import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const codeSigning = page('https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda.CodeSigningConfigProps.md', '2026-11-26');

export default responsibilities(
  'AWS::Lambda::CodeSigningConfig',
  { title: 'Lambda code signing settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'app.supplychain': you(
      'Checks the signature of a package when it is deployed; by the policy it only warns or refuses.',
      'List the signing profiles that you trust, and choose to refuse.',
      codeSigning,
    ),
  },
);
