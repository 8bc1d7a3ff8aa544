import type { Config } from './config.ts';

/** What a demarc.yaml settles for a run, in a few words: whoever reads a result must know what was not asked. */
export function configText(config: Config | undefined): string | undefined {
  if (!config) return undefined;
  const { file, filters, settings, parameters, waivers, failOn, workloadTags } = config;
  const counted = (count: number, one: string): string[] => (count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${one}s`]);
  const parts = [
    ...Object.entries(filters).map(
      ([name, words]) => `${words === undefined ? '' : (leftWords[name] ?? name)} ${(words ?? []).join(', ')}`,
    ),
    ...counted(
      Object.values(settings).reduce((sum, own) => sum + Object.keys(own).length, 0),
      'setting',
    ),
    ...counted(parameters.length, 'parameter value'),
    ...counted(waivers.length, 'waiver'),
    ...(workloadTags ? [`workloads by tag ${workloadTags.join(', ')}`] : []),
    ...(failOn === undefined ? [] : [`fail on ${failOn}`]),
  ];
  return parts.length > 0 ? `${file}: ${parts.join('; ')}` : undefined;
}

const leftWords: Readonly<Record<string, string>> = {
  check: 'only the checks',
  excludeCheck: 'without the checks',
  service: 'only the services',
  severity: 'only the severities',
  framework: 'only the frameworks',
  resource: 'only the resources',
  tag: 'only what is tagged',
  region: 'only the Regions',
};
