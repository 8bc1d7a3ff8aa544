import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const aliases = page('https://docs.aws.amazon.com/lambda/latest/dg/aliases-intro.html', '2026-11-26');

export default responsibilities(
  'AWS::Lambda::Alias',
  { title: 'Lambda alias', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'config.mgmt': both(
      'Sends callers of the alias to the version that you set, or splits them between two.',
      'Move the alias only after a test, shift traffic in steps, and finish: a forgotten weight keeps old code running.',
      aliases,
    ),
  },
);
