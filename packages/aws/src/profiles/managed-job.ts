import { aws, both, none, ours, page, you, type Line } from '@demarc/model';
import type { ResourceDomain } from '../domains.ts';

const incidentResponseGuide = page(
  'https://docs.aws.amazon.com/whitepapers/latest/aws-security-incident-response-guide/shared-responsibility.html',
  '2026-11-25',
);

/** Work that AWS runs for you on workers that nobody logs in to: builds, data jobs, streams, checks. */
export const managedJob = {
  'physical.facility': aws(
    'Secures the data centres in which jobs run.',
    'Choose the Region in which the data may be worked on.',
    incidentResponseGuide,
  ),
  'physical.media': aws('Destroys media that held working data of jobs.', 'Delete inputs and results that are no longer needed.', ours),
  'network.infra': aws('Runs the network between workers and stores.', 'Nothing, until a job joins your VPC.', incidentResponseGuide),
  'virt.hypervisor': aws(
    'Patches hosts and virtualisation below the workers.',
    'Nothing; no setting reaches the hosts.',
    incidentResponseGuide,
  ),
  'virt.isolation': aws(
    'Runs your jobs on capacity that no other account shares at that time.',
    'Do not mix work of different trust in one job.',
    ours,
  ),
  'orchestration.addons': aws(
    'Starts, scales, retries and ends workers.',
    'Set limits on time, size and number of runs.',
    incidentResponseGuide,
  ),
  'os.guest': aws(
    'Patches the operating system below your job.',
    'Nothing below the runtime or image that you choose.',
    incidentResponseGuide,
  ),
  'os.hardening': aws('Closes the workers; nobody logs in to them.', 'Let a job write only where it must.', ours),
  'runtime.patch': both('Publishes newer versions of the runtime.', 'Move to a newer version before yours ends.', ours, {
    basis: 'operated',
  }),
  'engine.patch': none('a job contains no database engine'),
  'app.supplychain': you('Installs what the job names.', 'Pin, vet and scan everything that a job loads.', ours),
  'app.code': you(
    'Runs the code that you hand over, unread.',
    'Review and test the code of the job, and check its input.',
    incidentResponseGuide,
  ),
  'app.protection': you('Protects its own API; no public page belongs to a job.', 'Limit who can start a job and with what input.', ours),
  'ai.safety': none('a job brings no model unless its code calls one'),
  'resil.ha': aws('Restarts workers that fail.', 'Make runs repeatable, and list subnets in several Zones.', ours),
  'crypto.keys': aws('Uses keys of its own unless you name one.', 'Nothing, until a setting names a key of yours.', ours),
  'crypto.certs': both(
    'Renews certificates of its own endpoints.',
    'Keep certificates and trust stores that the job itself uses current.',
    ours,
  ),
  'crypto.transit': both('Serves its API over TLS only.', 'Use TLS to every source and target of the job.', ours),
  'crypto.rest': both('Encrypts working disks and stored definitions.', 'Encrypt results and logs with the key that you require.', ours),
  'resil.backup': you('Keeps the definition until you delete it.', 'Keep code and definition in version control.', ours, {
    basis: 'operated',
  }),
  'resil.dr': you(
    'Offers the service in other Regions; copies nothing there.',
    'Deploy definition and data to the Region where you would recover.',
    ours,
  ),
  'net.segment': aws('Runs workers in a network of the service.', 'Nothing, until a setting brings your subnets into play.', ours),
  'net.perimeter': you('Opens no port towards a job.', 'Decide where a job may connect.', ours),
  'iam.creds': you('Gives the job short-lived credentials of its role.', 'Reference secrets; put none into arguments or code.', ours),
  'iam.authz': you('Checks the role of the job on each call.', 'Give every job its own narrow role, and limit who may pass it.', ours),
  'data.retention': you('Discards working disks when a run ends.', 'Limit how long results and logs are kept.', ours),
  'data.classification': you(
    'Does not look at what a job works on.',
    'Know which jobs touch sensitive data, and keep it out of their logs.',
    ours,
  ),
  'iam.mfa': none('nobody signs in to a job'),
  'iam.identity': none('a job has a role but no users of its own'),
  'log.audit': you('Records management calls; output goes where you configure.', 'Configure output logs, keep and read them.', ours),
  'detect.monitor': you('Publishes states and metrics of runs.', 'Alarm on failed, missing and unusual runs.', ours, { basis: 'operated' }),
  'config.mgmt': both('Configures the workers.', 'Keep definitions in code, and forbid edits in the console.', ours),
} as const satisfies Readonly<Record<ResourceDomain, Line>>;
