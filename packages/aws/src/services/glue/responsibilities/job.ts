import { aws, both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';
import { argumentsOf } from '../arguments.ts';
import { jobSupport, sparkVersions } from '../version-support.ts';

const supportPolicy = page(sparkVersions.source, sparkVersions.readOn);

export default responsibilities(
  'AWS::Glue::Job',
  { title: 'Glue job', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'runtime.patch': [
      both('Maintains Spark and Python versions by Glue version.', 'Move jobs off versions that end.', ours, { basis: 'operated' }),
      {
        id: 'glue-job-glue-version',
        owner: 'customer',
        says: 'Support of this Glue version has ended: no more patches, and runs on it may be refused.',
        awsDoes: 'Patches this version no more, and takes it out of service at its end of life.',
        youDo: 'Move the job to the newest Glue version, and test its script there.',
        source: supportPolicy,
        basis: 'operated',
        when: (job, context) => jobSupport(job, context.now) === 'ended',
      },
    ],
    'app.supplychain': [
      you('Installs extra modules that you name.', 'Pin and vet libraries and connectors.', ours),
      {
        id: 'glue-job-default-arguments',
        owner: 'customer',
        says: 'Modules are installed from outside at every start.',
        awsDoes: 'Installs the modules that you list at each start.',
        youDo: 'Pin versions, or keep vetted copies in a bucket.',
        source: ours,
        when: (job) => has(argumentsOf(job), '--additional-python-modules'),
      },
    ],
    'resil.ha': aws('Starts workers on demand and retries.', 'Set retries and timeouts.', ours),
    'crypto.keys': you('Uses the keys your security configuration names.', 'Govern those keys.', ours),
    'crypto.rest': [
      you('Encrypts targets, logs and bookmarks only by a security configuration.', 'Attach one to every job.', ours),
      {
        id: 'glue-job-security-configuration',
        owner: 'shared',
        says: 'AWS encrypts what the attached configuration covers.',
        awsDoes: 'Encrypts what the attached configuration covers.',
        youDo: 'Cover objects, logs and bookmarks in it.',
        source: ours,
        when: (job) => has(job, 'SecurityConfiguration'),
      },
    ],
    'net.segment': [
      managedJob['net.segment'],
      {
        id: 'glue-job-connections',
        owner: 'customer',
        says: 'Workers join your VPC.',
        awsDoes: "Gives workers interfaces in the connection's subnets.",
        youDo: 'Choose subnets, routes and groups of the connection.',
        source: ours,
        when: (job) => has(job, 'Connections'),
      },
    ],
    'net.perimeter': both('Opens no inbound path to workers.', 'Control where jobs may connect.', ours),
  },
);
