import { zoneRows } from '../../../db-cluster/testing.ts';
import { table } from '../../../testing/index.ts';
import rule from './cluster-is-multi-az.ts';

table(rule, zoneRows('AWS::Neptune::DBInstance'));
