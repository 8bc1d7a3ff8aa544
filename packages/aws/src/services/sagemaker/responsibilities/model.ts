import { any, both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { mlPlatform } from '../../../profiles/ml-platform.ts';
import { ownImage } from '../own-image.ts';

export default responsibilities(
  'AWS::SageMaker::Model',
  { title: 'SageMaker model', serviceModel: 'paas', serviceType: 'container' },
  {
    ...mlPlatform,
    'runtime.patch': [
      both('Publishes patched framework containers.', 'Recreate models on newer containers.', ours, { basis: 'operated' }),
      {
        id: 'S129',
        owner: 'customer',
        says: 'A container of your own serves the model.',
        awsDoes: 'Runs the container that you name.',
        youDo: 'Rebuild the container with patches, and recreate the model.',
        source: ours,
        basis: 'operated',
        freshness: { of: 'the image', maxAgeDays: 30 },
        when: (model) => ownImage(model),
      },
    ],
    'app.supplychain': [
      you('Provides containers and a model hub.', 'Vet weights, containers and who may change the artefact.', ours),
      {
        id: 'sagemaker-model-model-package-name',
        owner: 'third-party',
        says: 'The model is a package, perhaps of a marketplace seller.',
        awsDoes: 'Runs the package as its publisher made it.',
        youDo: 'Check the publisher, and update to versions with fixes.',
        source: ours,
        when: (model) =>
          any(
            () => has(model.PrimaryContainer, 'ModelPackageName'),
            () => model.Containers?.some((container) => has(container, 'ModelPackageName')),
          ),
      },
    ],
    'ai.safety': you('Hosts what you bring.', 'Test for bias, misuse and harmful output.', ours),
    'net.segment': [
      mlPlatform['net.segment'],
      {
        id: 'sagemaker-model-vpc-config',
        owner: 'customer',
        says: 'The container runs in your VPC.',
        awsDoes: 'Gives the container interfaces in your subnets.',
        youDo: 'Choose subnets, routes and groups of the model.',
        source: ours,
        when: (model) => has(model, 'VpcConfig'),
      },
    ],
    'net.perimeter': [
      both('Opens no inbound path except the endpoint call.', 'Isolate the container where it needs no network.', ours),
      {
        id: 'sagemaker-model-enable-network-isolation',
        owner: 'aws',
        says: 'AWS lets the container call nothing outside.',
        awsDoes: 'Lets the container call nothing outside.',
        youDo: 'Nothing; the container cannot reach a network.',
        source: ours,
        when: (model) => model.EnableNetworkIsolation === true,
      },
    ],
  },
);
