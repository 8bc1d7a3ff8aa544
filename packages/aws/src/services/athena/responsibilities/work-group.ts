import { aws, both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

export default responsibilities(
  'AWS::Athena::WorkGroup',
  { title: 'Athena workgroup', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'engine.patch': [
      aws('Upgrades the query engine automatically if allowed.', 'Test queries when a new engine version arrives.', ours, {
        schedule: 'aws',
      }),
      {
        id: 'athena-work-group-selected-engine-version',
        owner: 'shared',
        says: 'The engine version is pinned until you or a deadline moves it.',
        awsDoes: 'Runs the pinned version until it retires it.',
        youDo: 'Test and move to the next engine version.',
        source: ours,
        basis: 'operated',
        when: (group) =>
          has(group.WorkGroupConfiguration?.EngineVersion, 'SelectedEngineVersion') &&
          group.WorkGroupConfiguration?.EngineVersion?.SelectedEngineVersion !== 'AUTO',
      },
    ],
    'crypto.keys': you('Uses the keys of your buckets.', 'Govern the keys of data and results.', ours),
    'crypto.rest': both('Reads and writes encrypted objects.', 'Enforce result encryption in the workgroup.', ours),
    'resil.backup': none('tables live in your buckets'),
    'iam.authz': you(
      "Checks the caller's rights on data, catalogue and workgroup.",
      'Grant by Lake Formation or narrow bucket policies.',
      ours,
    ),
    'data.retention': you('Writes results to your bucket and keeps query history for a while.', 'Expire result objects.', ours),
  },
);
