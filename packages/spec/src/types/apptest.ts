// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::AppTest::TestCase`: Creates a test case for an application. */
export interface TestCase {
  /** The description of the test case. */
  readonly Description?: string | undefined;
  /** The name of the test case. */
  readonly Name?: string | undefined;
  /** The steps in the test case. */
  readonly Steps?: readonly TestCase_Step[] | undefined;
  /** The specified tags of the test case. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The creation time of the test case. */
  readonly CreationTime?: string | undefined;
  /** The last update time of the test case. */
  readonly LastUpdateTime?: string | undefined;
  readonly LatestVersion?: TestCase_TestCaseLatestVersion | undefined;
  /** The status of the test case. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) of the test case. */
  readonly TestCaseArn?: string | undefined;
  /** The response test case ID of the test case. */
  readonly TestCaseId?: string | undefined;
  /** The version of the test case. */
  readonly TestCaseVersion?: number | undefined;
}

/** Defines a batch. */
export interface TestCase_Batch {
  /** The job name of the batch. */
  readonly BatchJobName?: string | undefined;
  /** The batch job parameters of the batch. */
  readonly BatchJobParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The export data set names of the batch. */
  readonly ExportDataSetNames?: readonly string[] | undefined;
}

/** Specifies the CloudFormation action. */
export interface TestCase_CloudFormationAction {
  /** The action type of the CloudFormation action. */
  readonly ActionType?: string | undefined;
  /** The resource of the CloudFormation action. */
  readonly Resource?: string | undefined;
}

/** Compares the action. */
export interface TestCase_CompareAction {
  /** The input of the compare action. */
  readonly Input?: TestCase_Input | undefined;
  /** The output of the compare action. */
  readonly Output?: TestCase_Output | undefined;
}

/** Defines a data set. */
export interface TestCase_DataSet {
  /** The CCSID of the data set. */
  readonly Ccsid?: string | undefined;
  /** The format of the data set. */
  readonly Format?: string | undefined;
  /** The length of the data set. */
  readonly Length?: number | undefined;
  /** The name of the data set. */
  readonly Name?: string | undefined;
  /** The type of the data set. */
  readonly Type?: string | undefined;
}

/** Defines the Change Data Capture (CDC) of the database. */
export interface TestCase_DatabaseCDC {
  /** The source metadata of the database CDC. */
  readonly SourceMetadata?: TestCase_SourceDatabaseMetadata | undefined;
  /** The target metadata of the database CDC. */
  readonly TargetMetadata?: TestCase_TargetDatabaseMetadata | undefined;
}

/** Specifies a file metadata. */
export interface TestCase_FileMetadata {
  /** The data sets of the file metadata. */
  readonly DataSets?: readonly TestCase_DataSet[] | undefined;
  /** The database CDC of the file metadata. */
  readonly DatabaseCDC?: TestCase_DatabaseCDC | undefined;
}

/** Specifies the input. */
export interface TestCase_Input {
  /** The file in the input. */
  readonly File?: TestCase_InputFile | undefined;
}

/** Specifies the input file. */
export interface TestCase_InputFile {
  /** The file metadata of the input file. */
  readonly FileMetadata?: TestCase_FileMetadata | undefined;
  /** The source location of the input file. */
  readonly SourceLocation?: string | undefined;
  /** The target location of the input file. */
  readonly TargetLocation?: string | undefined;
}

/** Specifies the Mainframe Modernization managed action properties. */
export interface TestCase_M2ManagedActionProperties {
  /** Force stops the Mainframe Modernization managed action properties. */
  readonly ForceStop?: boolean | undefined;
  /** The import data set location of the Mainframe Modernization managed action properties. */
  readonly ImportDataSetLocation?: string | undefined;
}

/** Specifies the Mainframe Modernization managed application action. */
export interface TestCase_M2ManagedApplicationAction {
  /** The action type of the Mainframe Modernization managed application action. */
  readonly ActionType?: string | undefined;
  /** The properties of the Mainframe Modernization managed application action. */
  readonly Properties?: TestCase_M2ManagedActionProperties | undefined;
  /** The resource of the Mainframe Modernization managed application action. */
  readonly Resource?: string | undefined;
}

/** Specifies the Mainframe Modernization non-managed application action. */
export interface TestCase_M2NonManagedApplicationAction {
  /** The action type of the Mainframe Modernization non-managed application action. */
  readonly ActionType?: string | undefined;
  /** The resource of the Mainframe Modernization non-managed application action. */
  readonly Resource?: string | undefined;
}

/** Specifies the mainframe action. */
export interface TestCase_MainframeAction {
  /** The action type of the mainframe action. */
  readonly ActionType?: TestCase_MainframeActionType | undefined;
  /** The properties of the mainframe action. */
  readonly Properties?: TestCase_MainframeActionProperties | undefined;
  /** The resource of the mainframe action. */
  readonly Resource?: string | undefined;
}

/** Specifies the mainframe action properties. */
export interface TestCase_MainframeActionProperties {
  /** The DMS task ARN of the mainframe action properties. */
  readonly DmsTaskArn?: string | undefined;
}

/** Specifies the mainframe action type. */
export interface TestCase_MainframeActionType {
  /** The batch of the mainframe action type. */
  readonly Batch?: TestCase_Batch | undefined;
  /** The tn3270 port of the mainframe action type. */
  readonly Tn3270?: TestCase_TN3270 | undefined;
}

/** Specifies an output. */
export interface TestCase_Output {
  /** The file of the output. */
  readonly File?: TestCase_OutputFile | undefined;
}

/** Specifies an output file. */
export interface TestCase_OutputFile {
  /** The file location of the output file. */
  readonly FileLocation?: string | undefined;
}

/** Specifies a resource action. */
export interface TestCase_ResourceAction {
  /** The CloudFormation action of the resource action. */
  readonly CloudFormationAction?: TestCase_CloudFormationAction | undefined;
  /** The Mainframe Modernization managed application action of the resource action. */
  readonly M2ManagedApplicationAction?: TestCase_M2ManagedApplicationAction | undefined;
  /** The Mainframe Modernization non-managed application action of the resource action. */
  readonly M2NonManagedApplicationAction?: TestCase_M2NonManagedApplicationAction | undefined;
}

/** Specifies the script. */
export interface TestCase_Script {
  /** The script location of the scripts. */
  readonly ScriptLocation?: string | undefined;
  /** The type of the scripts. */
  readonly Type?: string | undefined;
}

/** Specifies the source database metadata. */
export interface TestCase_SourceDatabaseMetadata {
  /** The capture tool of the source database metadata. */
  readonly CaptureTool?: string | undefined;
  /** The type of the source database metadata. */
  readonly Type?: string | undefined;
}

/** Defines a step. */
export interface TestCase_Step {
  /** The action of the step. */
  readonly Action?: TestCase_StepAction | undefined;
  /** The description of the step. */
  readonly Description?: string | undefined;
  /** The name of the step. */
  readonly Name?: string | undefined;
}

/** Specifies a step action. */
export interface TestCase_StepAction {
  /** The compare action of the step action. */
  readonly CompareAction?: TestCase_CompareAction | undefined;
  /** The mainframe action of the step action. */
  readonly MainframeAction?: TestCase_MainframeAction | undefined;
  /** The resource action of the step action. */
  readonly ResourceAction?: TestCase_ResourceAction | undefined;
}

/** Specifies the TN3270 protocol. */
export interface TestCase_TN3270 {
  /** The data set names of the TN3270 protocol. */
  readonly ExportDataSetNames?: readonly string[] | undefined;
  /** The script of the TN3270 protocol. */
  readonly Script?: TestCase_Script | undefined;
}

/** Specifies a target database metadata. */
export interface TestCase_TargetDatabaseMetadata {
  /** The capture tool of the target database metadata. */
  readonly CaptureTool?: string | undefined;
  /** The type of the target database metadata. */
  readonly Type?: string | undefined;
}

/** Specifies the latest version of a test case. */
export interface TestCase_TestCaseLatestVersion {
  /** The status of the test case latest version. */
  readonly Status?: string | undefined;
  /** The version of the test case latest version. */
  readonly Version?: number | undefined;
}
