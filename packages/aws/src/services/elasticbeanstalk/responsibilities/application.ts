import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ElasticBeanstalk::Application',
  { title: 'Elastic Beanstalk application', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ElasticBeanstalk::Environment' },
  {
    ...controlPlane,
  },
);
