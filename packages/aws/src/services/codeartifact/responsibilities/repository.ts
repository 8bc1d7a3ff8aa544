import { has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';

export default responsibilities(
  'AWS::CodeArtifact::Repository',
  { title: 'Package repository', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.supplychain': [
      you('Fetches from upstream as configured.', 'Choose upstreams; block public versions of your own names.', ours),
      {
        id: 'codeartifact-repository-external-connections',
        owner: 'third-party',
        says: 'Packages come from a public registry.',
        awsDoes: 'Fetches packages from the public registry on request.',
        youDo: 'Pin versions, block public copies of your own names, scan what comes.',
        source: ours,
        when: (repository) => has(repository, 'ExternalConnections'),
      },
    ],
    'app.protection': none('only signed requests reach packages'),
  },
);
