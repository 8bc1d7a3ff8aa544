import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::S3::AccessPoint',
  { title: 'S3 access point', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::S3::Bucket' },
  {
    ...objectStorage,
    'net.perimeter': [
      objectStorage['net.perimeter'],
      {
        id: 's3-access-point-vpc-configuration',
        owner: 'shared',
        says: 'AWS accepts requests only from this VPC.',
        awsDoes: 'Accepts requests only from this VPC.',
        youDo: "Close the bucket's other ways in.",
        source: ours,
        when: (point) => has(point, 'VpcConfiguration'),
      },
    ],
  },
);
