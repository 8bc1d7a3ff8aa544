import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::Integration',
  { title: 'HTTP API integration', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
    'crypto.transit': you(
      'Calls the backend by the scheme that its address names, plain HTTP included.',
      'Use https addresses, and name the server to verify where the backend is private.',
      ours,
    ),
    'iam.authz': you(
      'Calls the backend with the role that you name, or by the permission that the backend gives.',
      'Give that role nothing but this one backend; let no caller choose what is invoked.',
      ours,
    ),
  },
);
