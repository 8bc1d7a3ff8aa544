import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';

export default responsibilities(
  'AWS::EMR::SecurityConfiguration',
  { title: 'EMR security configuration', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EMR::Cluster' },
  {
    ...containerHost,
    'crypto.rest': you(
      'Encrypts local disks and what goes to S3 only on clusters that name this configuration, and only as it says.',
      'Switch both on, with keys of yours, and name the configuration in every cluster: a running one cannot take it up.',
      ours,
    ),
    'crypto.transit': you(
      'Encrypts between nodes only with the certificates that the configuration names.',
      'Provide the certificates, and make new clusters before these end.',
      ours,
    ),
    'iam.creds': you(
      'Enforces IMDSv2 and roles for users and S3 access on nodes only where the configuration asks.',
      'Demand IMDSv2, and map users to roles of their own instead of the instance role.',
      ours,
    ),
  },
);
