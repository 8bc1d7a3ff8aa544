import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const eventSourceMapping = page(
  'https://docs.aws.amazon.com/en_us/cli/latest/reference/lambda/create-event-source-mapping.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::Lambda::EventSourceMapping',
  { title: 'Lambda event source mapping', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'detect.monitor': you(
      'Retries a failed batch of a stream until its records expire, unless the mapping sets a limit.',
      'Limit retries and age, and send what is given up to a destination that somebody reads.',
      eventSourceMapping,
    ),
  },
);
