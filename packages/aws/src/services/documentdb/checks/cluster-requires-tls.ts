import { clusterParameter, ownGroup } from '../../../db-cluster/parameters.ts';
import { check, put } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';

/** TLS is required by default; only a parameter group of one's own can switch it off. The other values ask for more than `enabled`. */
export default check('AWS::DocDB::DBCluster', {
  title: 'DocumentDB cluster refuses connections without TLS',
  risk: 'Passwords and documents cross the network in plain text',
  severity: 'medium',
  domain: 'crypto.transit',
  why: 'AWS switches TLS on; whoever switched it off did so for one old client. The instances must be rebooted after the change.',
  source: developerGuide('cluster_parameter_groups-list_of_parameters'),
  equivalents: { checkov: ['CKV_AWS_90'], fsbp: ['DocumentDB.6'], config: ['docdb-cluster-encrypted-in-transit'] },
  differs: [
    {
      from: 'checkov CKV_AWS_90',
      because: 'It judges a parameter group that nobody may use, and fails one that does not speak of TLS; the default is on.',
      source: developerGuide('cluster_parameter_groups-list_of_parameters'),
    },
  ],
  failing(cluster, { target }) {
    const tls = clusterParameter(cluster, 'tls', (name) => target('AWS::DocDB::DBClusterParameterGroup', name));
    return tls?.toLowerCase() === 'disabled' && 'its parameter group switches TLS off';
  },
  fix(cluster) {
    const group = ownGroup(cluster);
    return group === undefined ? [] : [put('AWS::DocDB::DBClusterParameterGroup', group, { Parameters: { tls: 'enabled' } })];
  },
});
