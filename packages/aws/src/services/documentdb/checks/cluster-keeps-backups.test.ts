import { retentionRows } from '../../../db-cluster/testing.ts';
import { table } from '../../../testing/index.ts';
import rule from './cluster-keeps-backups.ts';

table(rule, retentionRows('AWS::DocDB::DBCluster'));
