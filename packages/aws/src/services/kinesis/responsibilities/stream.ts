import { both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const serverSideEncryption = page('https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html', '2026-11-25');

export default responsibilities(
  'AWS::Kinesis::Stream',
  { title: 'Kinesis data stream', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::Kinesis::Stream'>({
        id: 'kinesis-stream-key-id',
        what: 'the records',
        says: 'Records use a KMS key that you name.',
        awsDoes: 'Encrypts records with the key that you name.',
        youDo: 'Let producers and consumers use the key; keep its policy and life.',
        source: serverSideEncryption,
        key: (stream) => stream.StreamEncryption?.KeyId,
      }),
    ],
    'crypto.rest': both('Encrypts records before storing once you enable it.', 'Enable it on every stream.', serverSideEncryption),
    'data.retention': both('Keeps records from one day up to a year, as set.', 'Choose the period; longer means more to protect.', ours),
    'detect.monitor': you('Publishes iterator age and throttles.', 'Alarm on age: records expire unread.', ours, { basis: 'operated' }),
  },
);
