import type { Skip } from '@demarc/model';
import type { MapNode, Node } from '../document/node.ts';
import { locationOf, type Scope } from './scope.ts';

/**
 * What the code of a resource says not to report: in its `Metadata` in the forms of demarc, cfn_nag and Checkov, or in a comment inside it.
 *
 *     Metadata: { demarc: { skip: [{ id: s3-bucket-logs-access, reason: … }] } }
 *     Metadata: { cfn_nag: { rules_to_suppress: [{ id: W35, reason: … }] } }
 *     Metadata: { checkov: { skip: [{ id: CKV_AWS_18, comment: … }] } }
 *     # demarc:skip=s3-bucket-logs-access: reason        # checkov:skip=CKV_AWS_18: reason        # trivy:ignore:AVD-AWS-0089
 */
export function skipsOf(entries: MapNode['entries'], range: { readonly from: number; readonly to: number }, scope: Scope): Skip[] {
  return [...inMetadata(entries.get('Metadata')?.value, scope), ...inComments(range, scope)];
}

const forms = [
  { tool: 'demarc', path: ['demarc', 'skip'], reason: 'reason' },
  { tool: 'cfnNag', path: ['cfn_nag', 'rules_to_suppress'], reason: 'reason' },
  { tool: 'checkov', path: ['checkov', 'skip'], reason: 'comment' },
] as const;

function inMetadata(metadata: Node | undefined, scope: Scope): Skip[] {
  return forms.flatMap(({ tool, path, reason }) => {
    const list = path.reduce<Node | undefined>((node, name) => member(node, name), metadata);
    if (list?.kind !== 'list') return [];
    return list.items.flatMap((item) => {
      const id = text(member(item, 'id')) ?? text(item);
      return id === undefined ? [] : [{ tool, id, reason: text(member(item, reason)) ?? '', location: locationOf(scope, item) }];
    });
  });
}

const member = (node: Node | undefined, name: string): Node | undefined =>
  node?.kind === 'map' ? node.entries.get(name)?.value : undefined;
const text = (node: Node | undefined): string | undefined => (node?.kind === 'scalar' ? node.text : undefined);

/** `#` begins a comment at the start of a line or after a space. */
const comment =
  /(?:^|\s)#\s*(?<words>(?:demarc|checkov):skip=(?<id>[\w-]+)(?:\s*:\s*|\s+)?(?<reason>[^\n]*)|(?:trivy|tfsec):ignore:(?<trivy>[\w-]+))/gm;

function inComments({ from, to }: { readonly from: number; readonly to: number }, scope: Scope): Skip[] {
  if (scope.document.format !== 'yaml') return [];
  const part = scope.document.text.slice(from, to);
  if (!part.includes(':skip=') && !part.includes(':ignore:')) return [];
  return [...part.matchAll(comment)].map((match): Skip => {
    const { words = '', id = '', reason = '', trivy } = match.groups ?? {};
    const location = locationOf(scope, { at: from + match.index });
    if (trivy !== undefined) return { tool: 'trivy', id: trivy.replace(/^AVD-/i, ''), reason: '', location };
    return { tool: words.startsWith('demarc') ? 'demarc' : 'checkov', id, reason: reason.trim(), location };
  });
}
