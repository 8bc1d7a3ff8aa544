import { encryptionRows } from '../../../db-cluster/testing.ts';
import { table } from '../../../testing/index.ts';
import rule from './cluster-is-encrypted.ts';

table(rule, encryptionRows('AWS::Neptune::DBCluster'));
