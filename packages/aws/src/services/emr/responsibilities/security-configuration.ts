import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::EMR::SecurityConfiguration',
  { title: 'EMR security configuration', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EMR::Cluster' },
  {
    ...containerHost,
  },
);
