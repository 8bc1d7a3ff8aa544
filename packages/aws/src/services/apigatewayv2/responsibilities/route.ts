import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

const route = page(
  'https://docs.aws.amazon.com/it_it/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-route.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::ApiGatewayV2::Route',
  { title: 'HTTP API route', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
    'iam.authz': you(
      'Lets a request through as the authorization type of its route says; NONE is open access.',
      'Give every route a type, and leave NONE to those that are meant for everyone.',
      route,
    ),
  },
);
