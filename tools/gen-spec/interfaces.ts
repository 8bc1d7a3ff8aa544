import { firstSentence } from './sentence.ts';
import { definitionsOf, membersOf, type SpecProperty, type SpecService, type SpecShape, type SpecType } from './specification.ts';

const header = '// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.\n';

const scalars = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  json: 'Json',
  policy: 'PolicyDocument',
  tag: 'Tag',
} as const;

/** The names that a file imports, under an alias where a resource type of the service has the name (`AWS::LakeFormation::Tag`). */
const imported = { Json: '../policy.ts', PolicyDocument: '../policy.ts', Tag: '../tag.ts' } as const;
type Imported = keyof typeof imported;

function isImported(name: string): name is Imported {
  return Object.hasOwn(imported, name);
}

/** `types/<service>.ts`: an interface a resource type and a definition, the latter named `<Resource>_<Definition>`. */
export function renderInterfaces(service: SpecService): string {
  const taken = new Set(service.types.map((type) => type.shortName));
  const file = new InterfaceFile(taken);
  const body = service.types.map((type) => file.type(type)).join('');
  return header + file.imports() + body;
}

/** `types/index.ts`: all resource types by name. */
export function renderTypeMap(services: readonly SpecService[]): string {
  const imports = services.map((service) => `import type * as ${alias(service)} from './${service.file}.ts';\n`).join('');
  const entries = services
    .flatMap((service) => service.types.map((type) => `  '${type.name}': ${alias(service)}.${type.shortName};\n`))
    .join('');
  return `${header}${imports}
/** Every resource type of CloudFormation and the interface of its properties. Further types are merged in: see the package's index. */
export interface AwsTypes {
${entries}}
`;
}

/** The service as an identifier. */
function alias(service: SpecService): string {
  return service.file.replace(/\W/g, '_');
}

/** One file in the making: knows what it has to import. */
class InterfaceFile {
  readonly #taken: ReadonlySet<string>;
  readonly #used = new Set<Imported>();

  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  imports(): string {
    const names = Object.keys(imported)
      .filter(isImported)
      .filter((name) => this.#used.has(name));
    const files = [...new Set(names.map((name) => imported[name]))];
    return files
      .map((file) => {
        const list = names
          .filter((name) => imported[name] === file)
          .map((name) => (this.#alias(name) === name ? name : `${name} as ${this.#alias(name)}`));
        return `import type { ${list.join(', ')} } from '${file}';\n`;
      })
      .join('');
  }

  type(type: SpecType): string {
    const members = membersOf(type);
    const definitions = definitionsOf(members)
      .map((definition) =>
        this.#interface(type, `${type.shortName}_${definition.name}`, firstSentence(definition.documentation), definition.properties),
      )
      .join('');
    return this.#interface(type, type.shortName, `\`${type.name}\`: ${firstSentence(type.documentation)}`, members) + definitions;
  }

  #interface(type: SpecType, name: string, comment: string, properties: readonly SpecProperty[]): string {
    const lines = properties.map((property) => {
      const sentence = firstSentence(property.documentation);
      return `${sentence === '' ? '' : `  /** ${sentence} */\n`}  readonly ${property.name}?: ${this.#shape(type, property.shape)} | undefined;\n`;
    });
    return `\n${comment === '' ? '' : `/** ${comment} */\n`}export interface ${name} {\n${lines.join('')}}\n`;
  }

  #shape(type: SpecType, shape: SpecShape): string {
    if (shape.kind === 'list') {
      const of = this.#shape(type, shape.of);
      return /\W/.test(of) ? `readonly (${of})[]` : `readonly ${of}[]`;
    }
    if (shape.kind === 'map') return `{ readonly [key: string]: ${this.#shape(type, shape.of)} | undefined }`;
    if (shape.kind === 'definition') return `${type.shortName}_${shape.definition.name}`;
    if (shape.kind === 'union') return this.#union(shape.of.map((member) => this.#shape(type, member)));
    const name = scalars[shape.kind];
    return isImported(name) ? this.#import(name) : name;
  }

  /** JSON is a string, a number or a boolean already. */
  #union(members: readonly string[]): string {
    const json = members.includes(this.#alias('Json'));
    return [...new Set(members)].filter((member) => !json || !['string', 'number', 'boolean'].includes(member)).join(' | ');
  }

  #import(name: Imported): string {
    this.#used.add(name);
    return this.#alias(name);
  }

  #alias(name: Imported): string {
    return this.#taken.has(name) ? `Aws${name}` : name;
  }
}
