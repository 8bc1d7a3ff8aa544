import { check } from '../../../kit.ts';
import { carries, missingTags, requiredTagKeys } from '../../../required-tags.ts';

/** The tags of the template itself, not those that it hands to what it launches. AWS's own (`aws:`) say nothing of whose it is. */
export default check('AWS::EC2::LaunchTemplate', {
  title: 'Launch template carries tags',
  risk: 'Nobody can tell whose template this is, or who may change what it launches',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'What a template launches runs with its rights and its image: whoever finds it must be able to ask someone.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-launch-template-tagged.html',
  equivalents: { catalogue: ['ec2-resources-have-tags'], fsbp: ['EC2.175'], config: ['ec2-launch-template-tagged'] },
  settings: { requiredTagKeys },
  failing: (template, { settings }) =>
    missingTags(
      (test) =>
        template.TagSpecifications?.some(({ ResourceType, Tags }) => ResourceType === 'launch-template' && carries(Tags)(test)) ?? false,
      settings.requiredTagKeys,
    ),
  // No fix: what the tags are to say nobody but you can tell.
});
