// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::NotificationsContacts::EmailContact`: Configures email contacts for AWS User Notifications. */
export interface EmailContact {
  /** The email address of the contact. */
  readonly EmailAddress?: string | undefined;
  /** The name of the contact. */
  readonly Name?: string | undefined;
  /** A list of tags to apply to the email contact. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the ARN of the contact. */
  readonly Arn?: string | undefined;
  readonly EmailContact?: EmailContact_EmailContact | undefined;
}

/** Configures email contacts for AWS User Notifications. */
export interface EmailContact_EmailContact {
  /** The email address of the contact. */
  readonly Address?: string | undefined;
  /** The Amazon Resource Name (ARN) of the contact. */
  readonly Arn?: string | undefined;
  /** The creation time of the `EmailContact`. */
  readonly CreationTime?: string | undefined;
  /** The name of the contact. */
  readonly Name?: string | undefined;
  /** The status of the contact. */
  readonly Status?: string | undefined;
  /** The time the `EmailContact` was last updated. */
  readonly UpdateTime?: string | undefined;
}
