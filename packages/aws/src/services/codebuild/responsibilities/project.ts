import { both, has, matches, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedJob } from '../../../profiles/managed-job.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::CodeBuild::Project',
  { title: 'Build project', serviceModel: 'paas', serviceType: 'container' },
  {
    ...managedJob,
    'virt.isolation': [
      managedJob['virt.isolation'],
      {
        id: 'S145',
        owner: 'shared',
        says: 'Privileged mode: a Docker daemon runs in the build.',
        awsDoes: 'Still isolates builds from one another by machine.',
        youDo: 'Let no untrusted code build in privileged mode.',
        source: ours,
        when: (project) => project.Environment?.PrivilegedMode === true,
      },
      {
        id: 'codebuild-project-fleet',
        owner: 'shared',
        says: 'Reserved machines are reused between your builds.',
        awsDoes: 'Dedicates machines to your account.',
        youDo: 'Let builds that must not meet use different fleets.',
        source: ours,
        when: (project) => has(project.Environment, 'Fleet'),
      },
    ],
    'runtime.patch': [
      both('Updates managed build images weekly or so.', 'Name newer images; rebuild your own.', ours, { basis: 'operated' }),
      {
        id: 'S144',
        owner: 'customer',
        says: 'A build image of your own.',
        awsDoes: 'Runs the image that you name.',
        youDo: 'Rebuild the image with patches, and name the new one.',
        source: ours,
        basis: 'operated',
        freshness: { of: 'the image', maxAgeDays: 30 },
        when: (project) => has(project.Environment, 'Image') && !matches(project.Environment, 'Image', 'aws/codebuild/*'),
      },
    ],
    'app.supplychain': [
      you('Fetches what the build asks for.', 'Pin dependencies and actions; isolate untrusted pull requests.', ours),
      {
        id: 'codebuild-project-webhook',
        owner: 'customer',
        says: "A push or pull request can start code with the project's role.",
        awsDoes: 'Starts a build for each event that passes the filter.',
        youDo: "Filter events and actors; never build strangers' pull requests.",
        source: ours,
        when: (project) => project.Triggers?.Webhook === true,
      },
    ],
    'crypto.keys': [
      managedJob['crypto.keys'],
      ...ownKey<'AWS::CodeBuild::Project'>({
        id: 'codebuild-project-encryption-key',
        what: 'artefacts',
        says: 'Artefacts use a KMS key that you name.',
        awsDoes: 'Encrypts artefacts with the key that you name.',
        youDo: "Keep that key's policy and life; without it artefacts cannot be read.",
        source: ours,
        key: (project) => project.EncryptionKey,
      }),
    ],
    'resil.backup': both('Keeps build history for a year.', 'Keep artefacts in a versioned bucket.', ours, { basis: 'operated' }),
    'net.segment': [
      managedJob['net.segment'],
      {
        id: 'codebuild-project-vpc-config',
        owner: 'customer',
        says: 'Builds run in your VPC.',
        awsDoes: 'Gives each build an interface in your subnets.',
        youDo: 'Choose subnets, routes and groups of the builds.',
        source: ours,
        when: (project) => has(project, 'VpcConfig'),
      },
    ],
    'net.perimeter': both('Opens no inbound path to builds.', 'Restrict who may trigger builds, above all by webhook.', ours),
    'iam.creds': you('Injects parameters and secrets by reference.', 'Never put secrets into variables or the build file.', ours),
  },
);
