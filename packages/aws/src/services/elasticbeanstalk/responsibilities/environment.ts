import { aws, both, has, matches, ours, page, you } from '@demarc/model';
import { responsibilities, type AllTypes, type ContextOf } from '../../../kit.ts';
import { containerHost } from '../../../profiles/container-host.ts';
import { branchSupport } from '../platform-support.ts';
import { hasOption, managedUpdates } from '../options.ts';

const platformsGlossary = page('https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-glossary.html', '2026-11-25');
const release20191125ManagedUpdates = page(
  'https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2019-11-25-managed-updates.html',
  '2026-11-26',
);
const supportPolicy = page('https://docs.amazonaws.cn/en_us/elasticbeanstalk/latest/dg/platforms-support-policy.html', '2026-11-26');

type Environment = AllTypes['AWS::ElasticBeanstalk::Environment'];
const isRetired = (environment: Environment, { now }: Pick<ContextOf, 'now'>): boolean =>
  branchSupport(environment.SolutionStackName ?? environment.PlatformArn, now) === 'ended';

export default responsibilities(
  'AWS::ElasticBeanstalk::Environment',
  { title: 'Elastic Beanstalk environment', serviceModel: 'paas', serviceType: 'container' },
  {
    ...containerHost,
    'virt.isolation': aws('Runs your environment on its own instances.', 'Use separate environments for separate trust.', ours),
    'orchestration.addons': aws(
      'Creates and repairs instances, balancer and scaling group.',
      'Choose deployment policy and health reporting.',
      ours,
    ),
    'os.guest': [
      both('Publishes platform versions with patched system and runtime.', 'Turn managed updates on, or apply each version.', ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'S118',
        owner: 'customer',
        says: 'A custom platform: its image is yours.',
        awsDoes: "Starts instances from your platform's image.",
        youDo: 'Build a patched platform version, and move environments to it.',
        source: ours,
        basis: 'operated',
        when: (environment) =>
          has(environment, 'PlatformArn') && !matches(environment, 'PlatformArn', 'arn:*:elasticbeanstalk:*::platform/*'),
      },
      {
        id: 'elasticbeanstalk-environment-retired-system',
        owner: 'customer',
        says: 'The platform branch is retired: AWS publishes no more patched systems for it.',
        awsDoes: 'Leaves the environment running as it is; gives it no security updates and no technical support.',
        youDo: 'Build a second environment on a supported branch, and swap the addresses.',
        source: supportPolicy,
        basis: 'operated',
        schedule: 'you',
        when: isRetired,
      },
    ],
    'os.hardening': you(
      'Ships platform images; leaves SSH closed without a key pair.',
      'Give no key pair; change the system by hooks, not by hand.',
      ours,
      { basis: 'operated' },
    ),
    'runtime.patch': [
      both('Ships language runtimes inside platform versions.', 'Leave retired platform branches in time.', ours, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'S116',
        owner: 'shared',
        says: 'Managed platform updates are on: AWS applies patch or minor versions in your window.',
        awsDoes: 'Applies new platform versions in your window.',
        youDo: 'Choose window and level; leave retired platform branches yourself.',
        source: platformsGlossary,
        basis: 'operated',
        schedule: 'you',
        when: (environment) => managedUpdates(environment),
      },
      {
        id: 'S117',
        owner: 'customer',
        says: 'Managed platform updates are off, as they are outside the console unless you switch them on: each platform version waits for you.',
        awsDoes: 'Publishes patched platform versions.',
        youDo: 'Apply each new platform version yourself.',
        source: release20191125ManagedUpdates,
        basis: 'operated',
        when: (environment) => !managedUpdates(environment),
      },
      {
        id: 'elasticbeanstalk-environment-retired-runtime',
        owner: 'customer',
        says: 'The platform branch is retired: managed updates bring nothing more, whether they are on or not.',
        awsDoes: 'Publishes no more versions of this branch.',
        youDo: 'Move the application to a branch with a supported runtime.',
        source: supportPolicy,
        basis: 'operated',
        schedule: 'you',
        when: isRetired,
      },
    ],
    'app.supplychain': you(
      'Installs the packages that the application lists, and platform hooks as root.',
      'Pin packages, and vet hooks and extensions.',
      ours,
    ),
    'app.code': you('Deploys the application version that you upload.', 'Review, test and repair the application.', ours),
    'app.protection': you('Puts a load balancer before the instances.', 'Attach a WAF, and demand HTTPS.', ours),
    'resil.ha': [
      both('Keeps the number of healthy instances.', 'Choose a load-balanced environment over several Zones.', ours),
      {
        id: 'elasticbeanstalk-environment-single-instance',
        owner: 'customer',
        says: 'One instance, no balancer: an outage is yours to end.',
        awsDoes: 'Replaces the instance when it fails.',
        youDo: 'Choose a load-balanced environment, or accept the outage.',
        source: ours,
        when: (environment) => hasOption(environment, 'aws:elasticbeanstalk:environment', 'EnvironmentType', 'SingleInstance'),
      },
    ],
    'crypto.transit': you(
      'Listens on plain HTTP unless you add a certificate.',
      'Add an HTTPS listener, and encrypt to the instances where required.',
      ours,
    ),
    'iam.creds': you('Hands environment properties to the application in plain.', 'Take secrets from a store, not from properties.', ours),
    'iam.identity': you(
      'Creates an instance profile and a service role.',
      'Give the application its own narrow profile; users belong to the application.',
      ours,
    ),
    'log.audit': you('Collects instance logs on request.', 'Stream logs to CloudWatch and set retention.', ours),
  },
);
