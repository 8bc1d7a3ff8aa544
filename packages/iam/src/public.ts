import type { Statement } from '@demarc/spec';
import { isFixed } from './condition.ts';
import { all, any } from './logic.ts';
import { classifyPrincipal, everyone, everyPrincipal } from './principal.ts';
import { accessPointKeys, bucketKeys, globalKeys, restriction, type TrustedKey } from './trusted.ts';

/** Whether a statement grants something to the public, and if not, why: a part of a sentence. */
export type PublicGrant = { readonly public: true } | { readonly public: false; readonly because: string };

/** Whether a statement is open to callers that it does not know, and if not, why: a part of a sentence. */
export type OpenGrant = { readonly open: true } | { readonly open: false; readonly because: string };

/**
 * Whether a statement of a bucket's or access point's policy is public by the rule of S3 Block Public Access: it allows something, to principals that
 * are not all fixed, and no condition fixes one of the keys of the rule. The statement's actions and resources make no difference. A policy is public
 * if one of its statements is. An access point of a VPC is never public, whatever its policy says: that is for the caller.
 *
 * Fixed principals are accounts, users, roles, canonical users and services. A federated provider is none of them, so it is public: the page's list
 * has no providers, and its edition of 2023 gave `graph.facebook.com` as its first example of a public policy; that providers set up in an account
 * (SAML, OIDC) are public, too, is our own reading. `NotPrincipal` with `Allow` is everyone else. A statement without principals names nobody.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (read 2026-11-26), "The meaning of public".
 */
export function publicGrant(statement: Statement, attachedTo: 'bucket' | 'access-point' = 'bucket'): PublicGrant {
  const reason = why(
    statement,
    () => everyPrincipal(statement.Principal, isFixedPrincipal),
    attachedTo === 'bucket' ? bucketKeys : accessPointKeys,
  );
  return reason === undefined ? { public: true } : { public: false, because: reason };
}

function isFixedPrincipal(kind: string, value: string): boolean {
  if (!isFixed(value)) return false;
  const known = classifyPrincipal(kind, value);
  return known === 'account' || known === 'identity' || known === 'unique-id' || known === 'canonical-user' || known === 'service';
}

/**
 * Whether anyone outside can use what a statement allows: it allows something to everyone (`*`, or `NotPrincipal`), and no condition leaves out
 * strangers. `moreKeys` are keys of one service (`kms:CallerAccount`, `elasticfilesystem:AccessedViaMountTarget`) that count beside the global ones.
 * Two questions are not asked here: a service that acts for strangers (a confused deputy: a `Service` principal without `aws:SourceArn` or
 * `aws:SourceAccount`), and a federated provider that signs in strangers.
 *
 * Sources (all read 2026-11-26): https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (everyone),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (with `Allow`: not supported; where it stands,
 * everyone else), https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-organization.html (`*` with `aws:PrincipalOrgID` is the
 * organisation); the keys: see `globalKeys`.
 */
export function openGrant(statement: Statement, moreKeys: readonly TrustedKey[] = []): OpenGrant {
  const reason = why(statement, () => !everyone(statement.Principal), [...globalKeys, ...moreKeys]);
  return reason === undefined ? { open: true } : { open: false, because: reason };
}

/**
 * Why a statement does not grant to strangers. Each reason is enough, so a value that nobody knows matters only if none of the others holds. The
 * answer of `any` decides, never whether a reason was noted: where nobody knows, both answers are tried, and no reason is noted for either.
 */
function why(statement: Statement, isNamed: () => boolean, keys: readonly TrustedKey[]): string | undefined {
  let reason: string | undefined;
  const grantsNothing = any(
    () => {
      if (statement.Effect === 'Allow') return false;
      reason = 'it allows nothing';
      return true;
    },
    () => {
      const named = all(
        () => statement.NotPrincipal === undefined,
        () => isNamed(),
      );
      if (named) reason = statement.Principal === undefined ? 'it names no principal' : 'its principals are named';
      return named;
    },
    () => {
      const restricted = restriction(statement.Condition, keys);
      if (restricted !== undefined) reason = restricted;
      return restricted !== undefined;
    },
  );
  return grantsNothing ? (reason ?? 'nobody knows all of it') : undefined;
}
