import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { metadataOptions } from '../pages.ts';

/** One hop ends at the machine itself; a container or a proxy behind it is one more. */
export default check('AWS::AutoScaling::LaunchConfiguration', {
  title: 'Launch configuration keeps metadata replies to one hop',
  risk: 'A container or proxy on the instance reaches the credentials of its role',
  severity: 'low',
  domain: 'iam.creds',
  why: 'With one hop the reply with the token never leaves the machine. Where containers need the role of their host, allow two.',
  source: metadataOptions,
  equivalents: { checkov: ['CKV_AWS_341'], fsbp: ['AutoScaling.4'], config: ['autoscaling-launch-config-hop-limit'] },
  settings: { maxHopLimit: 1 },
  failing({ MetadataOptions }, { settings }) {
    const limited = any(
      () => MetadataOptions?.HttpEndpoint === 'disabled',
      () => (MetadataOptions?.HttpPutResponseHopLimit ?? 1) <= settings.maxHopLimit,
    );
    return !limited && `metadata replies travel ${String(MetadataOptions?.HttpPutResponseHopLimit)} hops`;
  },
  fix: (_configuration, { settings }) => ({ MetadataOptions: { HttpPutResponseHopLimit: settings.maxHopLimit } }),
});
