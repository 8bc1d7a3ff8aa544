import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::Transfer::User',
  { title: 'Transfer Family user', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Transfer::Server' },
  {
    ...identity,
  },
);
