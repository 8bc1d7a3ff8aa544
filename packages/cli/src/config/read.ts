import type { Settings } from '@demarc/model';
import { child, Problems, type Document, type Node } from '@demarc/sources';
import type { FailOn } from '../exit.ts';
import type { Filters } from '../select.ts';
import type { Catalogue } from './catalogue.ts';
import { nothingSettled, type Config, type ProjectWaiver } from './config.ts';
import { configShape } from './shape.ts';
import { isNothing, settingValue, validate } from './validate.ts';

/** The words of the filters, and what they are called in the code. */
const filterNames = {
  check: 'check',
  'exclude-check': 'excludeCheck',
  service: 'service',
  severity: 'severity',
  framework: 'framework',
  resource: 'resource',
  tag: 'tag',
  region: 'region',
} as const satisfies Record<keyof typeof configShape.fields.filters.shape.fields, keyof Filters>;

/** Reads what a demarc.yaml says; without a configuration the problems say why. Pure. */
export function readConfig(document: Document, catalogue: Catalogue): { readonly config?: Config; readonly problems: Problems } {
  const problems = new Problems(document.path, document.lines);
  const { root } = document;
  if (isNothing(root)) return { config: { ...nothingSettled, file: document.path }, problems };
  validate(root, configShape, '', catalogue, problems);
  if (problems.list().length > 0) return { problems };
  const filters = Object.entries(filterNames).flatMap(([word, name]) => {
    const node = child(child(root, 'filters'), word);
    return node ? [{ name, texts: textsOf(node), location: locationOf(node, document) }] : [];
  });
  const [failOn] = textsOf(child(root, 'fail-on'));
  const tags = textsOf(child(child(root, 'workloads'), 'tag'));
  return {
    problems,
    config: {
      file: document.path,
      ...(failOn !== undefined && { failOn: failOn as FailOn }), // one of the choices of the shape
      filters: Object.fromEntries(filters.map(({ name, texts }) => [name, texts])),
      places: Object.fromEntries(filters.map(({ name, location }) => [name, location])),
      settings: settingsIn(child(root, 'settings'), catalogue),
      parameters: entriesOf(child(root, 'parameters')).flatMap(
        ([name, value]) => (value.kind === 'scalar' ? [{ name, value: value.text }] : []), // as it is written: so the command line would give it
      ),
      ...(tags.length > 0 && { workloadTags: tags }),
      waivers: itemsOf(child(root, 'waivers')).map((node) => waiverIn(node, document, catalogue)),
    },
  };
}

function waiverIn(node: Node, document: Document, { ids }: Catalogue): ProjectWaiver {
  const text = (name: string): string | undefined => textsOf(child(node, name))[0];
  const [check, finding, resource, file] = [text('check'), text('finding'), text('resource'), text('file')];
  return {
    ...(check !== undefined && { check, ids: ids.get(check.toLowerCase()) ?? new Set() }),
    ...(finding !== undefined && { finding }),
    ...(resource !== undefined && { resource }),
    ...(file !== undefined && { file }),
    reason: text('reason') ?? '',
    owner: text('owner') ?? '',
    expires: text('expires') ?? '',
    location: locationOf(node, document),
  };
}

function settingsIn(node: Node | undefined, { settings }: Catalogue): Config['settings'] {
  const found: Record<string, Settings> = {};
  for (const [name, value] of entriesOf(node)) {
    const setting = settings.get(name);
    const given = setting && settingValue(value, setting);
    if (setting && given !== undefined) found[setting.check.id] = { ...found[setting.check.id], [setting.name]: given };
  }
  return found;
}

const locationOf = ({ at }: Node, document: Document): { file: string; line: number; column: number } => ({
  file: document.path,
  ...document.lines.at(at),
});

const entriesOf = (node: Node | undefined): [string, Node][] =>
  node?.kind === 'map' ? [...node.entries].map(([name, { value }]) => [name, value]) : [];
const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : []);
/** One text, or a list of them. */
const textsOf = (node: Node | undefined): string[] =>
  node?.kind === 'list' ? node.items.flatMap(textsOf) : node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
