import { has, page, type Shift } from '@demarc/model';
import type { AllTypes, Aws, ContextOf, TypeName } from '../kit.ts';

const faq = page('https://aws.amazon.com/outposts/rack/faqs/', '2026-11-26');
const dataProtection = page('https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html', '2026-11-26');

/** Shifts for what runs in a subnet of an Outpost: the building is the customer's, and with it what stands in it. */
export interface OnOutpost<T extends TypeName> {
  readonly facility: Shift<Aws, T>;
  readonly media: Shift<Aws, T>;
  readonly network: Shift<Aws, T>;
}

/**
 * The three duties that an Outpost moves. `what` is the plural or singular noun of what runs there ("tasks"); `when` says whether it does.
 * A subnet that was not read leaves the lines undetermined: nobody knows in whose building it lies.
 */
export function onOutpost<T extends TypeName>(
  id: string,
  what: string,
  when: (resource: AllTypes[T], context: ContextOf<T>) => boolean | undefined,
): OnOutpost<T> {
  return {
    facility: {
      id: `${id}-outpost-facility`,
      owner: 'customer',
      says: `On an Outpost: the ${what} run${plural(what)} in your building.`,
      awsDoes: 'Delivers, monitors and repairs the rack.',
      youDo: 'Guard, power and cool the place where the rack stands.',
      source: faq,
      basis: 'attested',
      when,
    },
    media: {
      id: `${id}-outpost-media`,
      owner: 'shared',
      says: `On an Outpost: the disks under the ${what} are wiped by destroying their key before they leave your building.`,
      awsDoes: 'Encrypts the disks of the rack with a removable key, and collects the hardware.',
      youDo: "Destroy the removable security key before the rack leaves, or have AWS's team do it.",
      source: dataProtection,
      basis: 'attested',
      when,
    },
    network: {
      id: `${id}-outpost-network`,
      owner: 'shared',
      says: `On an Outpost: the link to the Region and the local network of the ${what} are yours.`,
      awsDoes: 'Runs the equipment inside the rack.',
      youDo: 'Run the service link, the uplinks and the local network.',
      source: faq,
      when,
    },
  };
}

const plural = (noun: string): string => (noun.endsWith('s') ? '' : 's');

/** Whether one of these subnets lies on an Outpost. */
export const lies = (subnets: readonly string[] | undefined, { target }: Pick<ContextOf, 'target'>): boolean | undefined =>
  subnets?.some((subnet) => has(target('AWS::EC2::Subnet', subnet), 'OutpostArn'));
