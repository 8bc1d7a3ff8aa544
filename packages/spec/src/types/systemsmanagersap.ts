// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::SystemsManagerSAP::Application`: An SAP application registered with AWS Systems Manager for SAP. */
export interface Application {
  /** The ID of the application. */
  readonly ApplicationId?: string | undefined;
  /** The type of the application. */
  readonly ApplicationType?: string | undefined;
  /** This is an optional parameter for component details to which the SAP ABAP application is attached, such as Web… */
  readonly ComponentsInfo?: readonly Application_ComponentInfo[] | undefined;
  /** The credentials of the SAP application. */
  readonly Credentials?: readonly Application_Credential[] | undefined;
  /** The Amazon Resource Name (ARN) of the database. */
  readonly DatabaseArn?: string | undefined;
  /** The Amazon EC2 instances on which your SAP application is running. */
  readonly Instances?: readonly string[] | undefined;
  /** The SAP instance number of the application. */
  readonly SapInstanceNumber?: string | undefined;
  /** The System ID of the application. */
  readonly Sid?: string | undefined;
  /** The tags on the application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name of the SAP application. */
  readonly Arn?: string | undefined;
}

/** This is information about the component of your SAP application, such as Web Dispatcher. */
export interface Application_ComponentInfo {
  /** This string is the type of the component. */
  readonly ComponentType?: string | undefined;
  /** This is the Amazon EC2 instance on which your SAP component is running. */
  readonly Ec2InstanceId?: string | undefined;
  /** This string is the SAP System ID of the component. */
  readonly Sid?: string | undefined;
}

/** The credentials of your SAP application. */
export interface Application_Credential {
  /** The type of the application credentials. */
  readonly CredentialType?: string | undefined;
  /** The name of the SAP HANA database. */
  readonly DatabaseName?: string | undefined;
  /** The secret ID created in AWS Secrets Manager to store the credentials of the SAP application. */
  readonly SecretId?: string | undefined;
}
