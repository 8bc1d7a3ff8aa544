// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IoTFleetHub::Application`: Represents a Fleet Hub for AWS IoT Device Management web application. */
export interface Application {
  /** An optional description of the web application. */
  readonly ApplicationDescription?: string | undefined;
  /** The name of the web application. */
  readonly ApplicationName?: string | undefined;
  /** The ARN of the role that the web application assumes when it interacts with AWS IoT Core. */
  readonly RoleArn?: string | undefined;
  /** A set of key/value pairs that you can use to manage the web application resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the web application. */
  readonly ApplicationArn?: string | undefined;
  /** The date (in Unix epoch time) when the web application was created. */
  readonly ApplicationCreationDate?: number | undefined;
  /** The unique Id of the web application. */
  readonly ApplicationId?: string | undefined;
  /** The date (in Unix epoch time) when the web application was last updated. */
  readonly ApplicationLastUpdateDate?: number | undefined;
  /** The current state of the web application. */
  readonly ApplicationState?: string | undefined;
  /** The URL of the web application. */
  readonly ApplicationUrl?: string | undefined;
  /** A message that explains any failures included in the applicationState response field. */
  readonly ErrorMessage?: string | undefined;
  /** The Id of the single sign-on client that you use to authenticate and authorize users on the web application. */
  readonly SsoClientId?: string | undefined;
}
