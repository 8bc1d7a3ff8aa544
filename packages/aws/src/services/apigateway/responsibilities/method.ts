import { ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGateway::Method',
  { title: 'REST API method', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGateway::RestApi' },
  {
    ...apiAndEdge,
    'iam.authz': [
      apiAndEdge['iam.authz'],
      {
        id: 'S139',
        owner: 'customer',
        says: 'Nobody is asked to prove who they are: the application must do it.',
        awsDoes: 'Passes every request on.',
        youDo: 'Attach an authoriser, or authenticate in the application.',
        source: ours,
        when: (method) => method.AuthorizationType === 'NONE',
      },
    ],
  },
);
