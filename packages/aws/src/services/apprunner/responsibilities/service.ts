import { aws, both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { container } from '../../../profiles/container.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::AppRunner::Service',
  { title: 'App Runner service', serviceModel: 'paas', serviceType: 'container' },
  {
    ...container,
    'runtime.patch': [
      both('Patches managed runtimes of source-based services.', 'Rebuild images of image-based services.', ours, { basis: 'operated' }),
      {
        id: 'S146',
        owner: 'customer',
        says: 'The service runs an image: its base and its runtime are yours.',
        awsDoes: 'Runs the image as it is.',
        youDo: 'Rebuild the image on a patched base, and deploy it.',
        source: ours,
        basis: 'operated',
        freshness: { of: 'the image', maxAgeDays: 30 },
        when: (service) => has(service.SourceConfiguration, 'ImageRepository'),
      },
    ],
    'app.supplychain': [
      container['app.supplychain'],
      {
        id: 'apprunner-service-auto-deployments-enabled',
        owner: 'customer',
        says: 'Whatever reaches the branch or tag goes live by itself.',
        awsDoes: 'Deploys each new commit or image at once.',
        youDo: 'Guard the branch or tag as you would guard production.',
        source: ours,
        when: (service) => service.SourceConfiguration?.AutoDeploymentsEnabled === true,
      },
    ],
    'resil.ha': aws('Spreads instances over Zones and scales them.', 'Set minimum capacity and a health check.', ours),
    'crypto.keys': [
      container['crypto.keys'],
      ...ownKey<'AWS::AppRunner::Service'>({
        id: 'apprunner-service-kms-key',
        what: 'stored source and logs',
        says: 'A KMS key of yours protects stored source and logs.',
        awsDoes: 'Encrypts stored source and logs with the key that you name.',
        youDo: "Keep that key's policy and life; the service stops without it.",
        source: ours,
        key: (service) => service.EncryptionConfiguration?.KmsKey,
      }),
    ],
    'crypto.certs': aws('Issues and renews the endpoint certificate.', 'Keep validation records for your own domains.', ours),
    'crypto.transit': both('Serves HTTPS with its own certificate.', 'Use TLS from the service to what it calls.', ours),
    'net.segment': [
      aws('Runs instances in a service network.', 'Nothing, until egress goes through your VPC.', ours),
      {
        id: 'apprunner-service-egress-type-vpc',
        owner: 'customer',
        says: 'Outbound traffic goes through your VPC.',
        awsDoes: 'Sends outbound traffic into the subnets you list.',
        youDo: 'Give the subnets routes, groups and endpoints that fit.',
        source: ours,
        when: (service) => service.NetworkConfiguration?.EgressConfiguration?.EgressType === 'VPC',
      },
    ],
    'net.perimeter': [
      you('Publishes an HTTPS endpoint by default.', 'Make it private or protect it when it is not for everyone.', ours),
      {
        id: 'apprunner-service-is-publicly-accessible',
        owner: 'shared',
        says: 'AWS publishes no public endpoint; callers need your VPC.',
        awsDoes: 'Publishes no public endpoint.',
        youDo: 'Decide which VPC endpoints may call it.',
        source: ours,
        when: (service) => service.NetworkConfiguration?.IngressConfiguration?.IsPubliclyAccessible === false,
      },
    ],
  },
);
