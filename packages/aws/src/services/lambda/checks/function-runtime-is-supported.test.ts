import { beginning, given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './function-runtime-is-supported.ts';

const ownRuntime = 'arn:aws:lambda:eu-central-1:222222222222:runtime/cobol';
const runtime = (DeprecationDate: string | undefined, name: string) => other('Demarc::Lambda::Runtime', { DeprecationDate }, name);

table(rule, {
  'a current runtime': ['pass', { Runtime: 'nodejs24.x', PackageType: 'Zip' }],
  'a current runtime, package type not given': ['pass', { Runtime: 'python3.13' }],
  'a runtime without a date': ['pass', { Runtime: 'nodejs26.x' }],
  'a deprecated runtime': ['fail', { Runtime: 'python3.9' }, { says: 'python3.9 is deprecated since 2025-12-15' }],
  'long gone': ['fail', { Runtime: 'nodejs6.10', PackageType: 'Zip' }],
  'the day before its end': ['pass', { Runtime: 'dotnet8' }, { now: '2026-11-09T23:59:59Z' }],
  'the day of its end': [
    'fail',
    { Runtime: 'dotnet8' },
    { now: '2026-11-10T00:00:00Z', command: 'lambda update-function-configuration --function-name example-1 --runtime dotnet10' },
  ],
  'the same runtime, earlier': ['pass', { Runtime: 'python3.9' }, { now: '2025-12-14' }],
  'supported today, not in two years': ['fail', { Runtime: 'python3.12' }, { now: '2028-11-01' }],
  'Java 8 on its first system': ['fail', { Runtime: 'java8' }],
  'Java 8 on its second system': ['pass', { Runtime: 'java8.al2' }],
  'OS-only, current': ['pass', { Runtime: 'provided.al2023' }],
  'OS-only on Amazon Linux 2': ['fail', { Runtime: 'provided.al2' }, { says: '2026-07-31' }],
  'OS-only on the first Amazon Linux': ['fail', { Runtime: 'provided' }],
  'Go, of which there is no newer one': [
    'fail',
    { Runtime: 'go1.x' },
    { noFix: 'Go moves into the package: no other runtime runs it as it is', command: 'none' },
  ],
  '.NET Core becomes .NET': ['fail', { Runtime: 'dotnetcore3.1' }],
  'an image': ['not asked', { PackageType: 'Image' }],
  'an image that still names a runtime': ['not asked', { PackageType: 'Image', Runtime: 'python3.6' }],
  'an image with a runtime by a parameter': ['not asked', { PackageType: 'Image', Runtime: unresolved }],
  'neither image nor runtime': ['not asked', { PackageType: 'Zip' }],
  'a runtime that the table does not know': ['unknown', { Runtime: 'nodejs99.x' }],
  'a runtime in the wrong case': ['unknown', { Runtime: 'Python3.13' }],
  'a newer runtime that someone read': ['pass', { Runtime: 'nodejs99.x' }, { with: [runtime('2031-04-30', 'nodejs99.x')] }],
  'a customer-managed runtime that nobody read': ['unknown', { Runtime: 'custom', RuntimeConfig: { RuntimeArn: ownRuntime } }],
  'a customer-managed runtime': [
    'pass',
    { Runtime: 'custom', RuntimeConfig: { RuntimeArn: ownRuntime } },
    { with: [runtime(undefined, ownRuntime)] },
  ],
  'a customer-managed runtime that its publisher gave up': [
    'fail',
    { Runtime: 'custom', RuntimeConfig: { RuntimeArn: ownRuntime } },
    { with: [runtime('2026-10-01', ownRuntime)], noFix: 'no other runtime is known to run this code' },
  ],
  'a customer-managed runtime alone': [
    'fail',
    { RuntimeConfig: { RuntimeArn: ownRuntime } },
    { with: [runtime('2026-10-01', ownRuntime)], noFix: 'no other runtime is known to run this code' },
  ],
  'by a parameter': ['unknown', { Runtime: given }],
  'a parameter of which the beginning is known': ['unknown', { Runtime: beginning('python3.') }],
  'all that a map offers is supported': ['pass', { Runtime: oneOf('python3.13', 'python3.12') }],
  'one that a map offers is not': ['unknown', { Runtime: oneOf('python3.13', 'python3.7') }],
  'none that a map offers is': [
    'fail',
    { Runtime: oneOf('python3.7', 'python3.8') },
    { noFix: 'which of the two it is decides the problem, not the fix' },
  ],
  'zip or image, and the runtime is current': ['pass', { PackageType: oneOf('Zip', 'Image'), Runtime: 'java21' }],
  'zip or image, and the runtime is not': ['unknown', { PackageType: oneOf('Zip', 'Image'), Runtime: 'java8' }],
});
