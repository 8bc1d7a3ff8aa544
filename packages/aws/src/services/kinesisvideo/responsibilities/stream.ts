import { aws, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const howKms = page('https://docs.amazonaws.cn/en_us/kinesisvideostreams/latest/dg/how-kms.html', '2026-11-25');

export default responsibilities(
  'AWS::KinesisVideo::Stream',
  { title: 'Kinesis video stream', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Stores fragments unread.', 'Secure the code on cameras and of viewers.', ours),
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::KinesisVideo::Stream'>({
        id: 'kinesisvideo-stream-kms-key-id',
        what: 'video',
        says: 'Video uses a KMS key that you name.',
        awsDoes: 'Encrypts video with the key that you name.',
        youDo: "Keep that key's policy and life; without it video cannot be read.",
        source: howKms,
        key: (stream) => stream.KmsKeyId,
      }),
    ],
    'crypto.rest': aws('Encrypts stored video always.', 'Choose your own key if faces and places demand it.', howKms),
    'data.retention': [
      messaging['data.retention'],
      {
        id: 'kinesisvideo-stream-data-retention-in-hours',
        owner: 'shared',
        says: 'AWS stores video for this period and then deletes it.',
        awsDoes: 'Stores video for this period, then deletes it.',
        youDo: 'Choose the period that purpose and law allow.',
        source: ours,
        when: (stream) => (stream.DataRetentionInHours ?? 0) > 0,
      },
    ],
    'data.classification': you('Does not know whom a camera shows.', 'Decide what may be filmed and who may watch.', ours),
  },
);
