import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::CodePipeline::Pipeline',
  { title: 'Delivery pipeline', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': [
      you('Moves artefacts between stages.', 'Protect sources, approvals and third-party actions.', ours),
      {
        id: 'codepipeline-pipeline-owner-thirdparty',
        owner: 'third-party',
        says: 'A stage is run by another company.',
        awsDoes: "Hands artefacts to that company's action.",
        youDo: 'Check the company and the token that it holds.',
        source: ours,
        when: (pipeline) => pipeline.Stages?.some((stage) => stage.Actions?.some((action) => action.ActionTypeId?.Owner === 'ThirdParty')),
      },
    ],
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::CodePipeline::Pipeline'>({
        id: 'codepipeline-pipeline-encryption-key',
        what: 'artefacts',
        says: 'Artefacts use a KMS key that you name.',
        awsDoes: 'Encrypts artefacts with the key that you name.',
        youDo: "Keep that key's policy and life; without it artefacts cannot be read.",
        source: ours,
        key: (pipeline) => pipeline.ArtifactStore?.EncryptionKey?.Id,
      }),
    ],
  },
);
