/** Where a domain has cells. */
export type Level = 'resource' | 'account' | 'organization';

/** A control domain: one kind of security work that someone has to do. */
export interface DomainFacts {
  readonly title: string;
  /** The levels at which it has cells. */
  readonly levels: readonly Level[];
  /** Its storey in the house, and its floor within the storey, counted from below. */
  readonly storey: 'Facility' | 'Host' | 'Machine' | 'Application' | 'Protection' | 'Access' | 'Data' | 'Roof';
  readonly floor: number;
  /** Its row in a narrow drawing; the roof has none. */
  readonly terminalRow?: string;
  /** Control families and controls of NIST SP 800-53 revision 5. */
  readonly nist80053: readonly string[];
}

/** The control domains, from the ground up as they are listed, the roof last. */
export const domains = {
  'physical.facility': {
    title: 'Data centres: guards, power, climate',
    levels: ['resource'],
    storey: 'Facility',
    floor: 0,
    terminalRow: 'Facility',
    nist80053: ['PE'],
  },
  'physical.media': {
    title: 'Hardware life cycle and media destruction',
    levels: ['resource'],
    storey: 'Facility',
    floor: 1,
    terminalRow: 'Facility',
    nist80053: ['MP'],
  },
  'network.infra': {
    title: 'Backbone, routers, switches',
    levels: ['resource'],
    storey: 'Facility',
    floor: 2,
    terminalRow: 'Facility',
    nist80053: ['SC-7', 'PE-4'],
  },
  'virt.hypervisor': {
    title: 'Hypervisor and host system',
    levels: ['resource'],
    storey: 'Host',
    floor: 0,
    terminalRow: 'Host',
    nist80053: ['SC-39', 'SI-2'],
  },
  'virt.isolation': {
    title: 'Isolation between tenants',
    levels: ['resource'],
    storey: 'Host',
    floor: 1,
    terminalRow: 'Host',
    nist80053: ['SC-39'],
  },
  'orchestration.addons': {
    title: 'Service control plane and managed add-ons',
    levels: ['resource'],
    storey: 'Host',
    floor: 2,
    terminalRow: 'Host',
    nist80053: ['CM-2'],
  },
  'os.guest': {
    title: 'Guest operating system, images, nodes',
    levels: ['resource'],
    storey: 'Machine',
    floor: 0,
    terminalRow: 'Guest OS',
    nist80053: ['SI-2'],
  },
  'os.hardening': {
    title: 'Hardening of the operating system',
    levels: ['resource'],
    storey: 'Machine',
    floor: 1,
    terminalRow: 'OS hardening',
    nist80053: ['CM-6', 'SI-3'],
  },
  'runtime.patch': {
    title: 'Language runtime, base image, platform version',
    levels: ['resource'],
    storey: 'Machine',
    floor: 2,
    terminalRow: 'Runtime',
    nist80053: ['SI-2'],
  },
  'engine.patch': {
    title: 'Database, cache, search or broker engine',
    levels: ['resource'],
    storey: 'Machine',
    floor: 3,
    terminalRow: 'Engine',
    nist80053: ['SI-2'],
  },
  'app.supplychain': {
    title: 'Dependencies, images, layers',
    levels: ['resource'],
    storey: 'Application',
    floor: 0,
    terminalRow: 'Application',
    nist80053: ['SR-3', 'SA-12'],
  },
  'app.code': {
    title: 'Application code',
    levels: ['resource'],
    storey: 'Application',
    floor: 1,
    terminalRow: 'Application',
    nist80053: ['SA-11'],
  },
  'app.protection': {
    title: 'Web firewall, rate limits, API authorization',
    levels: ['resource'],
    storey: 'Application',
    floor: 2,
    terminalRow: 'Application',
    nist80053: ['SC-5'],
  },
  'ai.safety': {
    title: 'Model, prompt and output safety',
    levels: ['resource'],
    storey: 'Application',
    floor: 3,
    terminalRow: 'Application',
    nist80053: ['SI-10'],
  },
  'resil.ha': {
    title: 'Availability design',
    levels: ['resource'],
    storey: 'Protection',
    floor: 0,
    terminalRow: 'Availability',
    nist80053: ['CP-10'],
  },
  'crypto.keys': {
    title: 'Key material, policy, rotation',
    levels: ['resource'],
    storey: 'Protection',
    floor: 1,
    terminalRow: 'Keys',
    nist80053: ['SC-12'],
  },
  'crypto.certs': {
    title: 'Certificate life cycle',
    levels: ['resource'],
    storey: 'Protection',
    floor: 2,
    terminalRow: 'Certificates',
    nist80053: ['SC-17'],
  },
  'crypto.transit': {
    title: 'Encryption in transit',
    levels: ['resource'],
    storey: 'Protection',
    floor: 3,
    terminalRow: 'Encryption',
    nist80053: ['SC-8'],
  },
  'crypto.rest': {
    title: 'Encryption at rest',
    levels: ['resource'],
    storey: 'Protection',
    floor: 4,
    terminalRow: 'Encryption',
    nist80053: ['SC-28'],
  },
  'resil.backup': {
    title: 'Backup and restore',
    levels: ['resource'],
    storey: 'Protection',
    floor: 5,
    terminalRow: 'Recovery',
    nist80053: ['CP-9'],
  },
  'resil.dr': {
    title: 'Disaster recovery',
    levels: ['resource', 'account'],
    storey: 'Protection',
    floor: 6,
    terminalRow: 'Recovery',
    nist80053: ['CP-2'],
  },
  'net.segment': {
    title: 'Networks, subnets, routes',
    levels: ['resource'],
    storey: 'Access',
    floor: 0,
    terminalRow: 'Access',
    nist80053: ['SC-7'],
  },
  'net.perimeter': {
    title: 'Public exposure',
    levels: ['resource'],
    storey: 'Access',
    floor: 1,
    terminalRow: 'Access',
    nist80053: ['SC-7'],
  },
  'iam.creds': {
    title: 'Passwords, keys, secrets',
    levels: ['resource', 'account'],
    storey: 'Access',
    floor: 2,
    terminalRow: 'Access',
    nist80053: ['IA-5'],
  },
  'iam.authz': {
    title: 'Policies and least privilege',
    levels: ['resource', 'organization'],
    storey: 'Access',
    floor: 3,
    terminalRow: 'Access',
    nist80053: ['AC-6'],
  },
  'data.retention': {
    title: 'Retention and deletion of data',
    levels: ['resource'],
    storey: 'Data',
    floor: 0,
    terminalRow: 'Data',
    nist80053: ['SI-12'],
  },
  'data.classification': {
    title: 'Classification and sensitivity of data',
    levels: ['resource'],
    storey: 'Data',
    floor: 1,
    terminalRow: 'Data',
    nist80053: ['RA-2'],
  },
  'iam.mfa': { title: 'Multi-factor authentication', levels: ['resource', 'account'], storey: 'Roof', floor: 0, nist80053: ['IA-2(1)'] },
  'iam.identity': {
    title: 'Users, federation, provisioning',
    levels: ['resource', 'account', 'organization'],
    storey: 'Roof',
    floor: 1,
    nist80053: ['AC-2', 'IA-2'],
  },
  'log.audit': { title: 'Audit logs', levels: ['resource', 'account'], storey: 'Roof', floor: 2, nist80053: ['AU-2'] },
  'detect.monitor': {
    title: 'Monitoring and threat detection',
    levels: ['resource', 'account'],
    storey: 'Roof',
    floor: 3,
    nist80053: ['SI-4'],
  },
  'config.mgmt': {
    title: 'Configuration management',
    levels: ['resource', 'account', 'organization'],
    storey: 'Roof',
    floor: 4,
    nist80053: ['CM-2'],
  },
  ir: { title: 'Incident response', levels: ['account', 'organization'], storey: 'Roof', floor: 5, nist80053: ['IR-4'] },
  'people.training': {
    title: 'Awareness and training',
    levels: ['account', 'organization'],
    storey: 'Roof',
    floor: 6,
    nist80053: ['AT-2'],
  },
  'gov.evidence': { title: 'Compliance evidence', levels: ['account', 'organization'], storey: 'Roof', floor: 7, nist80053: ['CA-2'] },
} as const satisfies Readonly<Record<string, DomainFacts>>;

export type Domain = keyof typeof domains;
type At<L extends Level> = { [D in Domain]: L extends (typeof domains)[D]['levels'][number] ? D : never }[Domain];
/** The domains that have cells on a resource. */
export type ResourceDomain = At<'resource'>;
/** The domains that have cells once an account. */
export type AccountDomain = At<'account'>;
/** The domains that have cells once an organisation. */
export type OrganizationDomain = At<'organization'>;

/** All domains, from the ground up. */
export const domainIds = Object.keys(domains) as readonly Domain[]; // the keys of this very object

/** The facts of a domain by its id, if there is such a domain. */
export const domainFacts = (id: string): DomainFacts | undefined => (Object.hasOwn(domains, id) ? domains[id as Domain] : undefined); // just tested
