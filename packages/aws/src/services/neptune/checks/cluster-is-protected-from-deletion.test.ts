import { protectionRows } from '../../../db-cluster/testing.ts';
import { table } from '../../../testing/index.ts';
import rule from './cluster-is-protected-from-deletion.ts';

table(rule, protectionRows);
