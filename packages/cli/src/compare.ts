import { compareHouses, type ComparedHouse, type Comparison } from '@demarc/report';
import { UserError } from './errors.ts';
import { houseOfType, typeNamed } from './who.ts';

/** How houses are compared. */
export interface CompareOptions {
  /** `AWS::Lambda::Function.PackageType=Image` for one type; `PackageType=Image` where all houses are of one type. */
  readonly set?: readonly string[] | undefined;
  readonly now?: Date | undefined;
}

interface Subject {
  readonly type: string;
  readonly set: readonly string[];
}

/**
 * Houses of types side by side. A subject is a type, or a type with a setting (`AWS::Lambda::Function.PackageType=Image`), so that one type
 * can stand beside itself.
 */
export async function compare(words: readonly string[], { set = [], now = new Date() }: CompareOptions = {}): Promise<Comparison> {
  const subjects = await Promise.all(words.map(subjectNamed));
  const settings = await Promise.all(set.map((word) => settingNamed(word, subjects)));
  const houses = await Promise.all(
    subjects.map(async (subject): Promise<ComparedHouse> => {
      const own = [...settings.filter(({ type }) => type === subject.type).map(({ assignment }) => assignment), ...subject.set];
      const { type, title, serviceModel, serviceType, cells } = await houseOfType(subject.type, own, now);
      return { type, title, serviceModel, serviceType, set: own, cells };
    }),
  );
  const names = houses.map(({ type, set: own }) => `${type} ${own.join(' ')}`);
  const [first] = subjects;
  if (new Set(names).size < 2)
    throw new UserError(
      'there is nothing to compare: name at least two houses that differ',
      first ? [`you named ${words.join(' ')}`] : [],
      [
        `demarc compare ${first?.type ?? 'AWS::Lambda::Function'} ${first?.type === 'AWS::EC2::Instance' ? 'AWS::Lambda::Function' : 'AWS::EC2::Instance'}`,
        'demarc compare AWS::Lambda::Function AWS::Lambda::Function.PackageType=Image',
      ],
    );
  return compareHouses(houses);
}

const compareNext = (near = 'AWS::S3::Bucket'): string[] => [
  `demarc compare ${near} ${near === 'AWS::EC2::Instance' ? 'AWS::Lambda::Function' : 'AWS::EC2::Instance'}`,
];

/** `Type` or `Type.Path.To=value`. */
async function subjectNamed(word: string): Promise<Subject> {
  const { type, assignment } = split(word);
  return assignment === undefined
    ? { type: await typeNamed(word, compareNext), set: [] }
    : { type: await typeNamed(type, compareNext), set: [assignment] };
}

async function settingNamed(word: string, subjects: readonly Subject[]): Promise<{ type: string; assignment: string }> {
  const { type, assignment } = split(word);
  const types = new Set(subjects.map((subject) => subject.type));
  const [only] = types;
  if (type === '' || assignment === undefined) {
    if (types.size === 1 && only !== undefined) return { type: only, assignment: word };
    throw new UserError(
      `--set ${word} does not say of which type`,
      [`compared are ${[...types].join(', ')}`],
      [...types].slice(0, 2).map((each) => `--set ${each}.${word}`),
    );
  }
  const named = await typeNamed(type, compareNext);
  if (types.has(named)) return { type: named, assignment };
  throw new UserError(
    `--set ${word} is about a type that is not compared`,
    [`compared are ${[...types].join(', ')}`],
    [`demarc compare ${[...types].join(' ')} ${named}`],
  );
}

/** A type has colons; what follows the first dot after them, with a value, is a setting. */
function split(word: string): { readonly type: string; readonly assignment?: string } {
  const [, type, assignment] = /^([^.=]*::[^.=]*)\.([^=]+=.*)$/s.exec(word) ?? [];
  return type === undefined || assignment === undefined ? { type: '' } : { type, assignment };
}
