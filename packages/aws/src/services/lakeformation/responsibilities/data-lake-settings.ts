import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::LakeFormation::DataLakeSettings',
  { title: 'Lake Formation settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::LakeFormation::Resource' },
  {
    ...identity,
  },
);
