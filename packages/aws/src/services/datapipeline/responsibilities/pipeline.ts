import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::DataPipeline::Pipeline',
  { title: 'Data Pipeline (maintenance mode)', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'os.guest': both('Starts clusters and instances from its own images.', 'Name newer images; move to a maintained service.', ours, {
      basis: 'operated',
    }),
    'engine.patch': you('Adds no features any more.', 'Migrate to another orchestrator.', ours, { basis: 'operated' }),
    'app.code': you('Runs the activities of the definition.', 'Review scripts that activities run.', ours),
  },
);
