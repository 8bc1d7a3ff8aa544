import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Route53::HealthCheck',
  { title: 'DNS health check', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'resil.ha': aws('Probes from many sites.', 'Choose what to probe and what failing means.', ours),
    'detect.monitor': you('Publishes the health as a metric.', 'Alarm on it; a health check alone wakes nobody.', ours, {
      basis: 'operated',
    }),
  },
);
