import { any, has, matches } from '@demarc/model';
import type { AllTypes } from '../../kit.ts';

/** The registry account of AWS's deep learning containers in most Regions. */
const deepLearningContainers = '763104351884.dkr.ecr.*';

/** Whether a container of the model is not one of AWS's deep learning containers. */
export const ownImage = (model: AllTypes['AWS::SageMaker::Model']): boolean =>
  any(
    () => has(model.PrimaryContainer, 'Image') && !matches(model.PrimaryContainer, 'Image', deepLearningContainers),
    () => model.Containers?.some((container) => has(container, 'Image') && !matches(container, 'Image', deepLearningContainers)),
  );
