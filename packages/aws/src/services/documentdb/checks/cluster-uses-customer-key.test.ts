import { customerKeyRows } from '../../../db-cluster/testing.ts';
import { table } from '../../../testing/index.ts';
import rule from './cluster-uses-customer-key.ts';

table(rule, customerKeyRows('AWS::DocDB::DBCluster'));
