import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::OpenSearchServerless::SecurityPolicy',
  {
    title: 'OpenSearch serverless security policy',
    serviceModel: 'paas',
    serviceType: 'abstract',
    partOf: 'AWS::OpenSearchServerless::Collection',
  },
  {
    ...serverlessDatabase,
    'net.perimeter': you(
      'Opens the endpoint of matching collections to the internet or to the endpoints of your VPC, as the network policy says.',
      'Name VPC endpoints; write patterns that do not catch collections to come.',
      ours,
    ),
    'crypto.keys': both(
      'Encrypts each collection with the key that the matching encryption policy names when the collection is made.',
      'Decide the key before the collection: a later policy does not change it.',
      ours,
    ),
  },
);
