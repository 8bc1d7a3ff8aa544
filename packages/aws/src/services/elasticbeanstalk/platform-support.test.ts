import { expect, test } from 'vitest';
import { branchSupport } from './platform-support.ts';

test.each([
  ['64bit Amazon Linux 2023 v6.11.5 running Node.js 20', '2026-07-30T23:59:59Z', 'standard'],
  ['64bit Amazon Linux 2023 v6.11.5 running Node.js 20', '2026-07-31', 'ended'],
  ['64bit Amazon Linux 2023 v6.11.5 running Node.js 22', '2026-11-26', 'unknown'],
  ['64bit Amazon Linux 2023 v4.13.5 running Python 3.9', '2026-11-26', 'ended'],
  ['64bit Amazon Linux 2023 v4.13.5 running Python 3.11', '2026-11-26', 'unknown'],
  ['64bit Amazon Linux 2023 v4.13.5 running PHP 8.2', '2026-11-26', 'standard'],
  ['64bit Amazon Linux 2 v3.14.5 running Corretto 17', '2026-06-29', 'unknown'],
  ['64bit Amazon Linux 2 v3.14.5 running Corretto 17', '2026-06-30', 'ended'],
  ['64bit Amazon Linux 2018.03 v2.9.15 running PHP 7.3', '2022-07-18', 'ended'],
  ['64bit Windows Server Core 2016 v2.23.3 running IIS 10.0', '2026-09-30', 'ended'],
  ['64bit Windows Server 2022 v2.23.3 running IIS 10.0', '2026-11-26', 'unknown'],
  ['arn:aws:elasticbeanstalk:eu-central-1::platform/Node.js 20 running on 64bit Amazon Linux 2023/6.11.5', '2026-11-26', 'ended'],
  ['arn:aws:elasticbeanstalk:eu-central-1::platform/Docker running on 64bit Amazon Linux 2/4.9.5', '2026-11-26', 'ended'],
  ['arn:aws:elasticbeanstalk:eu-central-1:111111111111:platform/Node.js 20 running on 64bit Amazon Linux 2/1.0.0', '2026-11-26', 'unknown'],
  ['', '2026-11-26', 'unknown'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (platform, now, support) => {
  expect(branchSupport(platform, new Date(now))).toBe(support);
});
