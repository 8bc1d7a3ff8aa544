import { auditLogRows } from '../../../db-cluster/testing.ts';
import { table } from '../../../testing/index.ts';
import rule from './cluster-exports-audit-log.ts';

table(rule, auditLogRows('slowquery'));
