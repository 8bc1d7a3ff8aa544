import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const changeSettings = page('https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html', '2026-11-26');

export default responsibilities(
  'AWS::LakeFormation::DataLakeSettings',
  { title: 'Lake Formation settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::LakeFormation::Resource' },
  {
    ...identity,
    'iam.authz': you(
      'Gives IAMAllowedPrincipals every right on new databases and tables until these settings say otherwise: IAM alone decides then.',
      'Clear both default permission lists, and name few data lake administrators.',
      changeSettings,
    ),
  },
);
