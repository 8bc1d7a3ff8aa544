import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::ECR::PullThroughCacheRule',
  { title: 'Pull-through cache rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::ECR::Repository' },
  {
    ...controlPlane,
    'app.supplychain': [
      controlPlane['app.supplychain'],
      {
        id: 'ecr-pull-through-cache-rule-upstream-registry-url',
        owner: 'third-party',
        says: "Images come from another publisher's registry.",
        awsDoes: 'Fetches and caches images of that registry.',
        youDo: 'Trust that publisher, scan what comes, and pin digests.',
        source: ours,
        when: (rule) => has(rule, 'UpstreamRegistryUrl'),
      },
    ],
  },
);
