import { ours, page, type Shift, type Source } from '@demarc/model';
import type { AllTypes, Aws, ContextOf, TypeName } from '../kit.ts';
import { systemOfImage, type ImageSystem } from '../services/ec2/image-system.ts';
import { operatingSystems, systemSupport } from '../services/ec2/operating-systems.ts';
import type { SupportDays } from '../support.ts';

/** What people call the systems of the tables. */
const titles: Readonly<Record<string, string>> = { amazon_linux: 'Amazon Linux', ubuntu: 'Ubuntu', windows_server: 'Windows Server' };

/** Asks about the image of a resource as it is written. */
type Image<T extends TypeName> = (
  resource: AllTypes[T],
  context: ContextOf<T>,
  says: (written: string | undefined) => boolean,
) => boolean | undefined;

/** Every version of a system that the tables date, with the name that people know it by. */
export const datedSystems: readonly {
  readonly system: string;
  readonly version: string;
  readonly name: string;
  readonly days: SupportDays;
  /** AWS's page, where the system is AWS's. */
  readonly source: Source;
}[] = [...operatingSystems].flatMap(([system, { versions, source, readOn }]) =>
  [...versions].map(([version, days]) => ({
    system,
    version,
    name: `${titles[system] ?? system} ${version}`,
    days,
    source: source.startsWith('https://docs.aws.amazon.com/') ? page(source, readOn) : ours,
  })),
);

/**
 * Shifts of `os.guest` for a machine of the customer's whose image is named by a public parameter: they say which system it holds and until when who makes
 * it publishes security updates. An image that is named by its identifier tells nothing, and moves nothing.
 */
export function imageSystem<T extends TypeName>(id: string, image: Image<T>): readonly Shift<Aws, T>[] {
  const holds = (says: (found: ImageSystem) => boolean) => (resource: AllTypes[T], context: ContextOf<T>) =>
    image(resource, context, (written) => {
      const found = systemOfImage(written);
      return found !== undefined && says(found);
    });
  return [
    ...datedSystems.map(({ system, version, name, days, source }) => ({
      id: `${id}-image-${name.toLowerCase().replaceAll(/[ .]/g, '-')}`,
      owner: 'customer' as const,
      says: `The image is ${name}: ${updates(days)}.`,
      youDo: `Patch the running system or replace it from a newer image, and leave ${name} before its updates end.`,
      source,
      when: holds((found) => found.system === system && found.version === version),
    })),
    {
      id: `${id}-image-bottlerocket`,
      owner: 'customer',
      says: 'The image is Bottlerocket: it has no package manager, and is updated as a whole.',
      youDo: 'Replace the machines with the newest Bottlerocket, or run its updater.',
      source: ours,
      when: holds((found) => found.system === 'bottlerocket'),
    },
    {
      id: `${id}-image-support-ended`,
      owner: 'customer',
      says: 'Security updates of the system in this image have ended, paid ones included.',
      youDo: 'Move to a system that still gets security updates: nothing is left to patch this one with.',
      source: ours,
      when: (resource, context) =>
        holds(({ system, version }) => systemSupport(system, version, context.now) === 'ended')(resource, context),
    },
  ];
}

const updates = ({ standard, extended }: SupportDays): string => {
  if (standard === undefined) return 'nobody has named the end of its security updates';
  if (extended === undefined) return `security updates until ${standard}`;
  return `security updates until ${standard}, ${extended === 'undated' ? 'after that only with a subscription' : `paid ones until ${extended}`}`;
};
