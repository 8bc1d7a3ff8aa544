import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { apiAndEdge } from '../../../profiles/api-and-edge.ts';

export default responsibilities(
  'AWS::ApiGatewayV2::Stage',
  { title: 'HTTP API stage', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ApiGatewayV2::Api' },
  {
    ...apiAndEdge,
    'log.audit': you(
      'Writes access logs only where the stage names a destination and a format.',
      'Name a log group, and log caller, route, status and authoriser errors.',
      ours,
    ),
    'app.protection': you(
      'Throttles by the limits of the account and Region unless stage or route sets its own.',
      'Set a rate for the stage, and a lower one for routes that cost more.',
      ours,
    ),
  },
);
