import { both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::RedshiftServerless::Workgroup',
  { title: 'Redshift serverless workgroup', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'engine.patch': [
      serverlessDatabase['engine.patch'],
      {
        id: 'S090',
        owner: 'aws',
        says: 'Serverless: AWS moves versions along the track that you chose.',
        awsDoes: 'Applies versions by track, without a window.',
        youDo: 'Choose the track; test queries against the next version.',
        source: ours,
        schedule: 'aws',
        when: (workgroup) => has(workgroup, 'WorkgroupName'),
      },
    ],
    'crypto.transit': both('Offers TLS on the endpoint.', 'Require TLS in the configuration of the workgroup.', ours),
    'resil.backup': none('recovery points belong to the namespace'),
    'net.segment': [
      you('Places endpoints in your subnets.', 'Choose private subnets in three Zones.', ours),
      {
        id: 'redshiftserverless-workgroup-enhanced-vpc-routing',
        owner: 'customer',
        says: 'Loads and unloads follow your routes and endpoints.',
        awsDoes: 'Sends loads and unloads through your VPC.',
        youDo: 'Provide routes and endpoints to the buckets, with their policies.',
        source: ours,
        when: (workgroup) => workgroup.EnhancedVpcRouting === true,
      },
    ],
    'net.perimeter': you('Attaches your security groups.', 'Keep the endpoint private.', ours),
    'data.retention': none('data lives in the namespace'),
  },
);
