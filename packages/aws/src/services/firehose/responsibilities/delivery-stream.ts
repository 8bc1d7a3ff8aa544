import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::KinesisFirehose::DeliveryStream',
  { title: 'Firehose delivery stream', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Calls your function to change records.', 'Secure the transformation and the target.', ours),
    'resil.ha': both('Buffers and retries for up to a day.', 'Set retry, and keep failed records in a bucket.', ours),
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::KinesisFirehose::DeliveryStream'>({
        id: 'firehose-delivery-stream-key',
        what: 'buffered records',
        says: 'Buffered records use a KMS key that you name.',
        awsDoes: 'Encrypts buffered records with the key that you name.',
        youDo: "Keep that key's policy and life; without it nobody can read buffered records.",
        source: ours,
        key: (stream) => stream.DeliveryStreamEncryptionConfigurationInput?.KeyARN,
      }),
    ],
    'data.retention': [
      messaging['data.retention'],
      {
        id: 'firehose-delivery-stream-http-endpoint',
        owner: 'third-party',
        says: 'Records leave for an endpoint that someone else runs.',
        awsDoes: 'Delivers records to the endpoint that you name.',
        youDo: 'Agree retention with whoever runs the endpoint.',
        source: ours,
        when: (stream) => has(stream, 'HttpEndpointDestinationConfiguration'),
      },
      {
        id: 'firehose-delivery-stream-splunk',
        owner: 'third-party',
        says: 'Records leave for a Splunk system.',
        awsDoes: 'Delivers records to Splunk.',
        youDo: 'Set retention in Splunk.',
        source: ours,
        when: (stream) => has(stream, 'SplunkDestinationConfiguration'),
      },
      {
        id: 'firehose-delivery-stream-snowflake',
        owner: 'third-party',
        says: 'Records leave for Snowflake.',
        awsDoes: 'Delivers records to Snowflake.',
        youDo: 'Set retention in Snowflake.',
        source: ours,
        when: (stream) => has(stream, 'SnowflakeDestinationConfiguration'),
      },
    ],
  },
);
