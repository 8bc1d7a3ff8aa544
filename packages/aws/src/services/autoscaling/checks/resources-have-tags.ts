import { check } from '../../../kit.ts';

/** Tag keys that must be there: none in particular, until the setting names them; then each of them. */
const requiredTagKeys: readonly string[] = [];

/**
 * Groups only: launch configurations take no tags. AWS's own tags (`aws:`) say nothing of whose a group is; those that a stack hands down when it is
 * deployed are not in its template.
 */
export default check('AWS::AutoScaling::AutoScalingGroup', {
  title: 'Auto Scaling group carries tags',
  risk: 'Nobody can tell whose group this is, or what it costs whom',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A group starts machines on its own: whoever finds one running must be able to ask someone.',
  source: 'https://docs.amazonaws.cn/en_us/securityhub/latest/userguide/autoscaling-controls.md',
  equivalents: { checkov: ['CKV_AWS_153'] },
  settings: { requiredTagKeys },
  failing(group, { settings }) {
    const tags = group.Tags ?? [];
    if (settings.requiredTagKeys.length === 0)
      return !tags.some(({ Key }) => Key !== undefined && !Key.startsWith('aws:')) && 'it carries no tags';
    const missing = settings.requiredTagKeys.filter((key) => !tags.some(({ Key }) => Key === key));
    return missing.length > 0 && `it has no tag ${missing.join(', ')}`;
  },
  // No fix: what the tags are to say nobody but you can tell.
});
