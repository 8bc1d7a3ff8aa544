import type { Domain } from '@demarc/aws';

/** The parts of a flat, from what the landlord built to what the tenant does. */
export const apartmentParts = ['structure', 'plumbing', 'appliances', 'insurance', 'locks', 'keys', 'belongings', 'watch'] as const;
export type ApartmentPart = (typeof apartmentParts)[number];

/** A control domain in the words of a rented flat: AWS is the landlord, you are the tenant. */
export interface Room {
  readonly part: ApartmentPart;
  /** What it is in a flat. */
  readonly word: string;
  /** The likeness in a sentence. */
  readonly says: string;
}

/**
 * Each domain in the words of a flat. *Structure* is what the house stands on: the facility and the host. *Plumbing* is what runs in the walls
 * and must be kept up: system, runtime, engine. *Appliances* are what is brought in and plugged in: code and what it is made of. *Insurance*
 * is what helps after damage. *Locks* keep strangers out: network, encryption, protection in front of the application. *Keys* say who may
 * come in: everything of identity, and the keys of encryption. *Belongings* are the data. *Watch* is who looks, keeps the book and answers.
 */
export const apartment = {
  'physical.facility': {
    part: 'structure',
    word: 'the building',
    says: 'Walls, roof, power and the guard at the gate: nobody rents those.',
  },
  'physical.media': {
    part: 'structure',
    word: 'the fittings',
    says: 'What is screwed to the wall, and what happens to it when it is torn out.',
  },
  'network.infra': { part: 'structure', word: 'the street', says: 'The road and the mains that lead to the house.' },
  'virt.hypervisor': { part: 'structure', word: 'the floors', says: 'What one flat stands on and the next one hangs from.' },
  'virt.isolation': { part: 'structure', word: 'the party walls', says: 'What keeps the neighbours out of your rooms.' },
  'orchestration.addons': { part: 'structure', word: 'the lift and the caretaker', says: 'What serves every flat of the house.' },
  'os.guest': { part: 'plumbing', word: 'the pipes', says: 'What runs inside the walls and leaks when nobody replaces it.' },
  'os.hardening': { part: 'plumbing', word: 'the shut-off valves', says: 'Taps that are closed because nobody needs them open.' },
  'runtime.patch': { part: 'plumbing', word: 'the wiring', says: 'What every appliance is plugged into.' },
  'engine.patch': { part: 'plumbing', word: 'the boiler', says: 'One big machine that needs its service and one day its successor.' },
  'app.supplychain': { part: 'appliances', word: 'the parts you buy', says: 'What others made and you carried in.' },
  'app.code': { part: 'appliances', word: 'the things you build', says: 'Shelves of your own make hold as well as you built them.' },
  'app.protection': { part: 'locks', word: 'the door phone', says: 'It asks who is there before the door is reached.' },
  'ai.safety': { part: 'appliances', word: 'the helper you let in', says: 'What it may say, and to whom it listens.' },
  'resil.ha': { part: 'insurance', word: 'the second staircase', says: 'One may be blocked and the flat is still reached.' },
  'crypto.keys': { part: 'keys', word: 'the key to the safe', says: 'Whoever has it reads what lies inside.' },
  'crypto.certs': { part: 'locks', word: 'the name plate', says: 'It shows that this is the right door, and it expires.' },
  'crypto.transit': { part: 'locks', word: 'the sealed envelope', says: 'What is carried through the street cannot be read on the way.' },
  'crypto.rest': { part: 'locks', word: 'the safe', says: 'Who breaks in finds only a closed box.' },
  'resil.backup': { part: 'insurance', word: 'the copies elsewhere', says: 'What burns here lies somewhere else as well.' },
  'resil.dr': { part: 'insurance', word: 'the other flat', says: 'Where you live while the house is rebuilt.' },
  'net.segment': { part: 'locks', word: 'the inner doors', says: 'Who is in the hall is not yet in the bedroom.' },
  'net.perimeter': { part: 'locks', word: 'the front door', says: 'Open or closed, and for whom, is the choice of who lives there.' },
  'iam.creds': { part: 'keys', word: 'the keys', says: 'How many there are, where they lie, and when the lock was last changed.' },
  'iam.authz': { part: 'keys', word: 'who gets which key', says: 'The cleaner needs the hall, not the safe.' },
  'data.retention': { part: 'belongings', word: 'the clearing out', says: 'What is kept, for how long, and what is thrown away.' },
  'data.classification': { part: 'belongings', word: 'the belongings', says: 'Only you know which drawer holds the passports.' },
  'iam.mfa': { part: 'keys', word: 'the second lock', says: 'A found key alone opens nothing.' },
  'iam.identity': { part: 'keys', word: 'the tenants', says: 'Who lives here, and who has moved out.' },
  'log.audit': { part: 'watch', word: 'the visitors book', says: 'Who came and when: kept only if someone keeps it.' },
  'detect.monitor': { part: 'watch', word: 'the smoke alarm', says: 'It helps where it hangs and where someone hears it.' },
  'config.mgmt': { part: 'watch', word: 'the list of repairs', says: 'What was changed in the flat, by whom, and on what plan.' },
  ir: { part: 'watch', word: 'the emergency plan', says: 'Who calls whom when it burns.' },
  'people.training': { part: 'watch', word: 'the fire drill', says: 'Everybody knows the way out before it is needed.' },
  'gov.evidence': { part: 'watch', word: 'the papers', says: 'What you show when someone asks how you live.' },
} as const satisfies Readonly<Record<Domain, Room>>;

/** The two sides in the words of a flat. */
export const apartmentOwners: Readonly<Record<string, string>> = {
  aws: 'landlord',
  customer: 'tenant',
  shared: 'both',
  'third-party': 'contractor',
  'n/a': 'n/a',
  undetermined: 'undetermined',
  mixed: 'differs',
};
