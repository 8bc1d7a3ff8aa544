import { hash } from 'node:crypto';
import type { Finding, Resource } from '@demarc/model';

/**
 * Who a resource is, wherever the audit was started: in a live account its key; in code its path below the project's root and its address,
 * never a line. `below` makes a path relative to that root.
 */
export const identityOf = (resource: Resource, below: (file: string) => string): string =>
  resource.location ? `${below(resource.location.file)}#${resource.addresses[0] ?? resource.key}` : resource.key;

/** The id of a finding: 16 hex digits over check and resource identity; the same in waivers, diff and history. */
export const findingId = (finding: Pick<Finding, 'check'>, resource: Resource, below: (file: string) => string): string =>
  hash('sha256', `${finding.check}\n${identityOf(resource, below)}`, 'hex').slice(0, 16);
