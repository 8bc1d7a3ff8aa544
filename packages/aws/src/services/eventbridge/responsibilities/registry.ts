import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::EventSchemas::Registry',
  { title: 'Event schema registry', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'iam.authz': you("Evaluates the registry's policy.", 'Limit who may change a schema that code is generated from.', ours),
    'data.classification': you(
      'Stores event schemas, and discovers them from traffic if asked.',
      'Keep sample values out of schemas.',
      ours,
    ),
  },
);
