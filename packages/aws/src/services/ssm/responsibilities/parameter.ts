import { aws, both, has, is, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::SSM::Parameter',
  { title: 'Parameter', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': aws('Manages the default parameter key.', 'Nothing, until you choose your own KMS key.', ours),
    'crypto.certs': none('a parameter is not a certificate life cycle'),
    'crypto.rest': [
      both('Encrypts secure strings; the rest only by the service.', 'Store secrets as secure strings or as Secrets.', ours),
      {
        id: 'ssm-parameter-type',
        owner: 'customer',
        says: 'A plain parameter: the value can be read by anyone with read access, without a key.',
        awsDoes: 'Stores the value readable for whoever may read parameters.',
        youDo: 'Keep secrets out of plain parameters.',
        source: ours,
        when: (parameter) => is(parameter, 'Type', 'String', 'StringList'),
      },
    ],
    'resil.backup': both('Keeps a hundred earlier versions.', 'Keep the source of values elsewhere too.', ours, { basis: 'operated' }),
    'iam.creds': you('Never rotates a value.', 'Rotate values, or move them to Secrets Manager.', ours),
    'data.retention': [
      you('Keeps values until deleted or expired by policy.', 'Remove unused parameters.', ours),
      {
        id: 'ssm-parameter-policies',
        owner: 'shared',
        says: 'AWS expires or reports the parameter as its policy says.',
        awsDoes: 'Expires or reports the parameter as its policy says.',
        youDo: 'Choose the times, and answer the reports.',
        source: ours,
        when: (parameter) => has(parameter, 'Policies'),
      },
    ],
  },
);
