import { everyone, globalKeys, restricts } from '@demarc/iam';
import { all, any, is } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import type { AllTypes } from '../../kit.ts';

type Permission = AllTypes['AWS::Lambda::Permission'];

/** Whether a value of a condition key leaves out strangers, whatever else the statement says. */
const leavesOutStrangers = (key: string, value: string | undefined): boolean =>
  value !== undefined && globalKeys.some((trusted) => trusted.key === key && trusted.fixed(value));

/**
 * Whether a permission is bound to one organisation, account or source. These three properties become conditions of the statement; what a permission can
 * say besides (an authentication type, "only through the URL") says how a caller comes, not who it is.
 *
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html (read 2026-11-26; the statement of an example has
 * `AWS:SourceAccount` under `StringEquals` and `AWS:SourceArn` under `ArnLike`).
 */
export const isBound = (permission: Permission): boolean =>
  any(
    () => leavesOutStrangers('aws:PrincipalOrgID', permission.PrincipalOrgID),
    () => leavesOutStrangers('aws:SourceAccount', permission.SourceAccount),
    () => leavesOutStrangers('aws:SourceArn', permission.SourceArn),
  );

/** Whether a permission lets in callers that it does not know. */
export const isOpenPermission = (permission: Permission): boolean =>
  all(
    () => is(permission, 'Principal', '*'),
    () => !isBound(permission),
  );

/**
 * Whether a statement of a policy lets in callers that it does not know: it allows something, to everyone, and none of its conditions leaves out strangers.
 * The same question as `openGrant` of `@demarc/iam`, put together from its parts in fewer levels: each level tries what is unknown anew, and with the
 * reason that `openGrant` tells besides, a condition that nobody knows costs about ten times as much.
 */
export const isOpenStatement = (statement: Statement): boolean =>
  all(
    () => statement.Effect === 'Allow',
    () =>
      any(
        () => everyone(statement.Principal),
        () => statement.NotPrincipal !== undefined,
      ),
  ) && !globalKeys.some(({ key, operators, fixed }) => restricts(statement.Condition, key, operators, fixed));
