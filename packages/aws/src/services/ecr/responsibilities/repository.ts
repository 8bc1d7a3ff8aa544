import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::ECR::Repository',
  { title: 'Container registry repository', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.supplychain': [
      both('Scans layers for known vulnerabilities when scanning is on.', 'Act on findings, pin digests and sign images.', ours),
      {
        id: 'ecr-repository-scan-on-push',
        owner: 'shared',
        says: 'AWS scans each pushed image; reacting is yours.',
        awsDoes: 'Scans each pushed image for known faults.',
        youDo: 'Act on findings, pin digests and sign images.',
        source: ours,
        when: (repository) => repository.ImageScanningConfiguration?.ScanOnPush === true,
      },
    ],
    'app.protection': none('pulls are signed requests, not web pages'),
    'crypto.keys': [
      artifactStore['crypto.keys'],
      ...ownKey<'AWS::ECR::Repository'>({
        id: 'ecr-repository-kms-key',
        what: 'the images',
        says: 'Image layers use a KMS key that you name.',
        awsDoes: 'Encrypts image layers with the key that you name.',
        youDo: "Keep that key's policy and life; without it images cannot be pulled.",
        source: ours,
        key: (repository) => repository.EncryptionConfiguration?.KmsKey,
      }),
    ],
    'resil.backup': both('Stores layers redundantly.', 'Keep immutable tags so that an image cannot be overwritten.', ours, {
      basis: 'operated',
    }),
    'net.segment': both('Offers interface endpoints for pulls.', 'Use them from private subnets.', ours),
    'net.perimeter': you(
      'Answers signed pulls; private repositories are never anonymous.',
      'Keep repository policies free of wildcards.',
      ours,
    ),
    'data.retention': you('Deletes images by the lifecycle policy that you write.', 'Keep rollback images; expire the rest.', ours),
  },
);
