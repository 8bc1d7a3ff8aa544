import { check } from '../../../kit.ts';
import { missingTags } from '../tag-keys.ts';

/** Tag keys that must be there: none in particular, until the setting names them; then each of them. */
const requiredTagKeys: readonly string[] = [];

/** AWS's own tags (`aws:`) say nothing of whose a list is; those that a stack hands down when it is deployed are not in its template. */
export default check('AWS::EC2::PrefixList', {
  title: 'Prefix list carries tags',
  risk: 'Nobody can tell whose list this is, or who may change what groups and routes follow',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'One list opens many groups and routes: whoever finds a strange entry must be able to ask someone.',
  equivalents: { catalogue: ['ec2-resources-have-tags'], fsbp: ['EC2.176'], config: ['ec2-prefix-list-tagged'] },
  settings: { requiredTagKeys },
  failing: (list, { settings }) =>
    missingTags((test) => list.Tags?.some(({ Key }) => Key !== undefined && test(Key)) ?? false, settings.requiredTagKeys),
  // No fix: what the tags are to say nobody but you can tell.
});
