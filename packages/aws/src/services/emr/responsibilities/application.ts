import { both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';

export default responsibilities(
  'AWS::EMRServerless::Application',
  { title: 'EMR serverless application', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'os.guest': [
      managedJob['os.guest'],
      {
        id: 'S126',
        owner: 'aws',
        says: 'Serverless: there is no node for you to patch.',
        awsDoes: 'Patches workers below the release that you chose.',
        youDo: 'Choose the release label and move it on.',
        source: ours,
        when: (application) => has(application, 'ReleaseLabel'),
      },
    ],
    'runtime.patch': [
      both('Publishes releases and patches workers.', 'Choose the release label and move on.', ours, { basis: 'operated' }),
      {
        id: 'emr-application-image-uri',
        owner: 'customer',
        says: 'Workers start from your image.',
        awsDoes: 'Starts workers from the image that you name.',
        youDo: 'Rebuild the image on each release, and name the new one.',
        source: ours,
        basis: 'operated',
        freshness: { of: 'the image', maxAgeDays: 30 },
        when: (application) => has(application.ImageConfiguration, 'ImageUri'),
      },
    ],
    'app.supplychain': you('Runs your jars and optional custom image.', 'Vet libraries; rebuild custom images.', ours),
    'net.segment': [
      managedJob['net.segment'],
      {
        id: 'emr-application-network-configuration',
        owner: 'customer',
        says: 'Workers join your VPC.',
        awsDoes: 'Gives workers interfaces in your subnets.',
        youDo: 'Choose subnets, routes and groups of the workers.',
        source: ours,
        when: (application) => has(application, 'NetworkConfiguration'),
      },
    ],
    'net.perimeter': both('Opens no inbound path to workers.', 'Control where jobs may connect.', ours),
  },
);
