import type { Support } from '../../support.ts';
import { systemSupport } from '../ec2/operating-systems.ts';

/**
 * How the operating system of a blueprint is supported at a time: `amazon_linux_2`, `ubuntu_20_04`, `windows_server_2016_sql_2016_express`. A blueprint of
 * an application does not name its system.
 */
export function blueprintSupport(blueprint: string | undefined, now: Date): Support {
  const [, system, version] = /^(amazon_linux|ubuntu|windows_server)_(\d+(?:_\d\d(?!\d))?)(?:_|$)/.exec(blueprint ?? '') ?? [];
  return systemSupport(system, version?.replace('_', '.'), now);
}
