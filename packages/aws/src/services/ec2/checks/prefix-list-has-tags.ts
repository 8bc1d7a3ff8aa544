import { check } from '../../../kit.ts';
import { carries, missingTags, requiredTagKeys } from '../../../required-tags.ts';

/** AWS's own tags (`aws:`) say nothing of whose a list is; those that a stack hands down when it is deployed are not in its template. */
export default check('AWS::EC2::PrefixList', {
  title: 'Prefix list carries tags',
  risk: 'Nobody can tell whose list this is, or who may change what groups and routes follow',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'One list opens many groups and routes: whoever finds a strange entry must be able to ask someone.',
  source: 'https://docs.aws.amazon.com/fr_fr/config/latest/developerguide/ec2-prefix-list-tagged.html',
  equivalents: { catalogue: ['ec2-resources-have-tags'], fsbp: ['EC2.176'], config: ['ec2-prefix-list-tagged'] },
  settings: { requiredTagKeys },
  failing: (list, { settings }) => missingTags(carries(list.Tags), settings.requiredTagKeys),
  // No fix: what the tags are to say nobody but you can tell.
});
