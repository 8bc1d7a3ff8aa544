import { given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-exports-audit-log.ts';

const exporting = (...EnableCloudwatchLogsExports: string[]) => ({ EnableCloudwatchLogsExports });

table(rule, {
  'the audit log': ['pass', exporting('audit')],
  'with another': ['pass', exporting('profiler', 'audit')],
  'another only': ['fail', exporting('profiler'), { says: 'not exported' }],
  'an empty list': ['fail', exporting()],
  'nothing said': ['fail', {}],
  'a name in capitals': ['fail', exporting('AUDIT')],
  'the list by a parameter': ['unknown', { EnableCloudwatchLogsExports: unresolved }],
  'a log by a parameter': ['unknown', { EnableCloudwatchLogsExports: [given] }],
  'a log by a parameter, and the audit log': ['pass', { EnableCloudwatchLogsExports: [given, 'audit'] }],
  'more logs than are known': ['unknown', { EnableCloudwatchLogsExports: ['profiler', more] }],
  'known, and more': ['pass', { EnableCloudwatchLogsExports: [more, 'audit'] }],
  'exported or not': ['unknown', { EnableCloudwatchLogsExports: oneOf(['audit'], undefined) }],
  'exported in both branches': ['pass', { EnableCloudwatchLogsExports: oneOf(['audit'], ['profiler', 'audit']) }],
  'in neither': ['fail', { EnableCloudwatchLogsExports: oneOf(['profiler'], undefined) }],
});
