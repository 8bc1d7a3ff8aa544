// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ServerlessRepo::Application`: Resource type definition for an AWS Serverless Application Repository application. */
export interface Application {
  /** The name of the author publishing the app. */
  readonly Author?: string | undefined;
  /** The description of the application. */
  readonly Description?: string | undefined;
  /** A URL with more information about the application. */
  readonly HomePageUrl?: string | undefined;
  /** Labels to improve discovery of apps in search results. */
  readonly Labels?: readonly string[] | undefined;
  /** A local text file that contains the license of the app. */
  readonly LicenseBody?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** A text readme file in Markdown language that contains a more detailed description of the application. */
  readonly ReadmeBody?: string | undefined;
  /** The semantic version of the application. */
  readonly SemanticVersion?: string | undefined;
  /** A link to a public repository for the source code of your application. */
  readonly SourceCodeUrl?: string | undefined;
  /** A valid identifier from https://spdx.org/licenses/. */
  readonly SpdxLicenseId?: string | undefined;
  /** The local raw packaged AWS SAM template file of your application. */
  readonly TemplateBody?: string | undefined;
  /** The Amazon Resource Name (ARN) of the application. */
  readonly ApplicationId?: string | undefined;
  /** The date and time this resource was created. */
  readonly CreationTime?: string | undefined;
  /** Whether the author of this application has been verified. */
  readonly IsVerifiedAuthor?: boolean | undefined;
}
