import { inertJson } from '../inert.ts';
import { placeText } from '../places.ts';
import type { PatchedBy, PatchedLayer, PatchedResource, Patches } from '../patches.ts';
import { ownerText } from './house.ts';
import { count, palette, plural, safe, wrap, type Look, type Palette } from './paint.ts';

const most = 12;

/** Who patches a component, layer by layer, yours with their places. */
export function patchesScreen(
  patches: Patches,
  { title, target }: { readonly title: string; readonly target: string },
  look: Look,
): string {
  const paint = palette(look);
  const { component } = patches;
  const lines = [
    `${paint.bold(component.names[0] ?? '')}  ${component.title}`,
    paint.dim(safe(title)),
    ...wrap(sentence(patches), look.width),
    ...patches.layers.flatMap((layer) => ['', ...layerLines(layer, look, paint)]),
  ];
  if (patches.notModelled > 0)
    lines.push('', `${plural(patches.notModelled, 'resource')} not modelled: who patches them is not known here`);
  lines.push(
    '',
    ...wrap(
      'Whether it is there at all, and in which version, its bill of materials knows: this is who patches it where it is.',
      look.width,
    ).map(paint.dim),
  );
  const layer = patches.layers.find(({ owners }) => owners.some(({ owner }) => owner !== 'n/a'));
  const resource = layer?.owners[0]?.resources[0];
  if (layer && resource && [resource.address, target].every((word) => /^[\w./:-]+$/.test(word)))
    lines.push(`Next  ${paint.cyan(`demarc who ${resource.address} ${layer.domain} --in ${target}`)}`);
  return `${lines.join('\n')}\n`;
}

/** "In its usual layer, os.guest, you patch 2 resources, AWS patches 4, 1 is shared." */
function sentence({ layers }: Patches): string {
  const [usual] = layers;
  if (!usual) return '';
  const of = (owner: PatchedBy['owner']): number => usual.owners.find((each) => each.owner === owner)?.resources.length ?? 0;
  const parts = [
    `you patch it in ${plural(of('customer'), 'resource')}`,
    `AWS in ${count(of('aws'))}`,
    of('shared') > 0 ? `both in ${count(of('shared'))}` : '',
    of('third-party') > 0 ? `a third party in ${count(of('third-party'))}` : '',
    of('undetermined') > 0 ? `it is undetermined in ${count(of('undetermined'))}` : '',
  ].filter((part) => part !== '');
  return `In its usual layer, ${usual.domain}, ${parts.join(', ')}.`;
}

function layerLines({ domain, title, says, owners }: PatchedLayer, look: Look, paint: Palette): string[] {
  return [
    `${paint.bold(title)}  ${paint.dim(domain)}`,
    ...wrap(says, look.width, '  '),
    ...(owners.length === 0 ? ['  no resource here has this duty'] : owners.flatMap((by) => ownerLines(by, look, paint))),
  ];
}

function ownerLines({ owner, resources }: PatchedBy, look: Look, paint: Palette): string[] {
  const label = (owner === 'n/a' ? 'no such layer' : ownerText(owner)).padEnd(14);
  if (owner === 'aws' || owner === 'n/a')
    return wrap(byType(resources), look.width, ' '.repeat(22)).map((line, index) =>
      paint.dim(index === 0 ? `  ${label}${count(resources.length).padStart(4)}  ${line.trimStart()}` : line),
    );
  const shown = resources.slice(0, most);
  return [
    `  ${paint.bold(label)}${count(resources.length).padStart(4)}`,
    ...shown.flatMap((resource) => [
      `      ${paint.bold(safe(resource.address))}  ${safe(resource.type)}  ${paint.dim(safe(placeText(resource.place)))}`,
      ...wrap(safe(resource.youDo), look.width, '        '),
    ]),
    ...(resources.length > shown.length ? [`      and ${count(resources.length - shown.length)} more, see --json`] : []),
  ];
}

/** "Lambda::Function (4), S3::Bucket (10)". */
function byType(resources: readonly PatchedResource[]): string {
  const counts = new Map<string, number>();
  for (const { type } of resources) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([type, number]) => `${safe(type).replace(/^AWS::/, '')} (${count(number)})`)
    .join(', ');
}

/** The same as JSON, `demarc/who-package@1`. */
export const patchesJson = ({ component, layers, notModelled }: Patches, target: string): string =>
  `${inertJson({ schema: 'demarc/who-package@1', target, package: component.names[0], names: component.names, title: component.title, layers, notModelled })}\n`;
