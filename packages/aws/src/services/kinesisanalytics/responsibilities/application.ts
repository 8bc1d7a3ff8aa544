import { both, has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::KinesisAnalyticsV2::Application',
  { title: 'Managed Flink application', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'runtime.patch': both('Supplies supported Flink versions and patches the hosts.', "Upgrade before a version's support ends.", ours, {
      basis: 'operated',
    }),
    'app.code': [
      managedJob['app.code'],
      {
        id: 'kinesisanalytics-application-zeppelin-application-configuration',
        owner: 'customer',
        says: 'A notebook runs whatever its users type.',
        awsDoes: "Runs what users type, with the application's role.",
        youDo: 'Limit who opens the notebook, and what its role may do.',
        source: ours,
        when: (application) => has(application.ApplicationConfiguration, 'ZeppelinApplicationConfiguration'),
      },
    ],
    'resil.backup': both('Takes snapshots of application state.', 'Keep snapshots on and the code in version control.', ours, {
      basis: 'operated',
    }),
    'net.segment': [
      managedJob['net.segment'],
      {
        id: 'kinesisanalytics-application-vpc-configurations',
        owner: 'customer',
        says: 'The job joins your VPC.',
        awsDoes: 'Gives the job interfaces in your subnets.',
        youDo: 'Choose subnets, routes and groups of the job.',
        source: ours,
        when: (application) => has(application.ApplicationConfiguration, 'VpcConfigurations'),
      },
    ],
    'net.perimeter': both('Opens no inbound path to the job.', 'Decide which networks the job may call.', ours),
  },
);
