// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`: Creates a Device Advisor test suite. */
export interface SuiteDefinition {
  /** Gets the suite definition configuration. */
  readonly SuiteDefinitionConfiguration?: SuiteDefinition_SuiteDefinitionConfiguration | undefined;
  /** Metadata that can be used to manage the the Suite Definition. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Arn of the Suite Definition. */
  readonly SuiteDefinitionArn?: string | undefined;
  /** The version of the Suite Definition. */
  readonly SuiteDefinitionId?: string | undefined;
  /** The ID of the Suite Definition. */
  readonly SuiteDefinitionVersion?: string | undefined;
}

/** Information of a test device. */
export interface SuiteDefinition_DeviceUnderTest {
  /** Lists device's certificate ARN. */
  readonly CertificateArn?: string | undefined;
  /** Lists device's thing ARN. */
  readonly ThingArn?: string | undefined;
}

/** The configuration of the Suite Definition. */
export interface SuiteDefinition_SuiteDefinitionConfiguration {
  /** Gets the device permission ARN. */
  readonly DevicePermissionRoleArn?: string | undefined;
  /** Gets the devices configured. */
  readonly Devices?: readonly SuiteDefinition_DeviceUnderTest[] | undefined;
  /** Gets the tests intended for qualification in a suite. */
  readonly IntendedForQualification?: boolean | undefined;
  /** Gets the test suite root group. */
  readonly RootGroup?: string | undefined;
  /** Gets the suite definition name. */
  readonly SuiteDefinitionName?: string | undefined;
}
