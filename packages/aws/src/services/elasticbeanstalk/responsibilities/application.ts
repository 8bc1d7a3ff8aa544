import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ElasticBeanstalk::Application',
  { title: 'Elastic Beanstalk application', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ElasticBeanstalk::Environment' },
  {
    ...controlPlane,
    'data.retention': you(
      'Keeps each application version, and its bundle in a bucket of yours, until a lifecycle rule or you delete it.',
      'Set a lifecycle by age or count: old bundles hold old faults and old secrets.',
      ours,
    ),
    'app.supplychain': you(
      'Deploys any version of the application to any environment on request.',
      'Restrict who uploads versions, and build them in a pipeline that scans.',
      ours,
    ),
  },
);
