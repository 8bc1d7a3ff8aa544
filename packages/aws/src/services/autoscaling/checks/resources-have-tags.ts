import { check } from '../../../kit.ts';
import { carries, missingTags, requiredTagKeys } from '../../../required-tags.ts';
import { controls } from '../pages.ts';

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
  source: controls,
  equivalents: { checkov: ['CKV_AWS_153'] },
  settings: { requiredTagKeys },
  failing: (group, { settings }) => missingTags(carries(group.Tags), settings.requiredTagKeys),
  // No fix: what the tags are to say nobody but you can tell.
});
