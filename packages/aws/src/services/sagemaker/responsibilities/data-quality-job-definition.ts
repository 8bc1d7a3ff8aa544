import { both, has, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::SageMaker::DataQualityJobDefinition',
  { title: 'Data quality monitor', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'app.code': none('the monitor runs a provided container'),
    'crypto.keys': [
      managedJob['crypto.keys'],
      ...ownKey<'AWS::SageMaker::DataQualityJobDefinition'>({
        id: 'sagemaker-data-quality-job-definition-key',
        what: 'the volumes of the job',
        says: 'The volumes of the job use a KMS key that you name.',
        awsDoes: 'Encrypts the volumes of the job with the key that you name.',
        youDo: "Keep that key's policy and life; without it nobody can read the volumes of the job.",
        source: ours,
        key: (definition) => definition.JobResources?.ClusterConfig?.VolumeKmsKeyId,
      }),
    ],
    'crypto.rest': both('Encrypts output and, if asked, node volumes.', 'Name keys for both.', ours),
    'net.segment': [
      managedJob['net.segment'],
      {
        id: 'sagemaker-data-quality-job-definition-vpc-config',
        owner: 'customer',
        says: 'The job runs in your VPC.',
        awsDoes: 'Gives the job interfaces in your subnets.',
        youDo: 'Choose subnets, routes and groups of the job.',
        source: ours,
        when: (definition) => has(definition.NetworkConfig, 'VpcConfig'),
      },
    ],
  },
);
