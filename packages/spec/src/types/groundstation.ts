// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::GroundStation::Config`: Creates a `Config` with the specified parameters. */
export interface Config {
  /** Object containing the parameters of a config. */
  readonly ConfigData?: Config_ConfigData | undefined;
  /** The name of the config object. */
  readonly Name?: string | undefined;
  /** Tags assigned to a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the config, such as… */
  readonly Arn?: string | undefined;
  /** The ID of the config, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`. */
  readonly Id?: string | undefined;
  /** The type of the config, such as `tracking`. */
  readonly Type?: string | undefined;
}

/** Provides information about how AWS Ground Station should configure an antenna for downlink during a contact. */
export interface Config_AntennaDownlinkConfig {
  /** Defines the spectrum configuration. */
  readonly SpectrumConfig?: Config_SpectrumConfig | undefined;
}

/** Provides information about how AWS Ground Station should configure an antenna for downlink during a contact. */
export interface Config_AntennaDownlinkDemodDecodeConfig {
  /** Defines how the RF signal will be decoded. */
  readonly DecodeConfig?: Config_DecodeConfig | undefined;
  /** Defines how the RF signal will be demodulated. */
  readonly DemodulationConfig?: Config_DemodulationConfig | undefined;
  /** Defines the spectrum configuration. */
  readonly SpectrumConfig?: Config_SpectrumConfig | undefined;
}

/** Provides information about how AWS Ground Station should configure an antenna for uplink during a contact. */
export interface Config_AntennaUplinkConfig {
  /** Defines the spectrum configuration. */
  readonly SpectrumConfig?: Config_UplinkSpectrumConfig | undefined;
  /** The equivalent isotropically radiated power (EIRP) to use for uplink transmissions. */
  readonly TargetEirp?: Config_Eirp | undefined;
  /** Whether or not uplink transmit is disabled. */
  readonly TransmitDisabled?: boolean | undefined;
}

/** Config objects provide information to Ground Station about how to configure the antenna and how data flows during a… */
export interface Config_ConfigData {
  /** Provides information for an antenna downlink config object. */
  readonly AntennaDownlinkConfig?: Config_AntennaDownlinkConfig | undefined;
  /** Provides information for a downlink demod decode config object. */
  readonly AntennaDownlinkDemodDecodeConfig?: Config_AntennaDownlinkDemodDecodeConfig | undefined;
  /** Provides information for an uplink config object. */
  readonly AntennaUplinkConfig?: Config_AntennaUplinkConfig | undefined;
  /** Provides information for a dataflow endpoint config object. */
  readonly DataflowEndpointConfig?: Config_DataflowEndpointConfig | undefined;
  /** Provides information for an S3 recording config object. */
  readonly S3RecordingConfig?: Config_S3RecordingConfig | undefined;
  readonly TelemetrySinkConfig?: Config_TelemetrySinkConfig | undefined;
  /** Provides information for a tracking config object. */
  readonly TrackingConfig?: Config_TrackingConfig | undefined;
  /** Provides information for an uplink echo config object. */
  readonly UplinkEchoConfig?: Config_UplinkEchoConfig | undefined;
}

/** Provides information to AWS Ground Station about which IP endpoints to use during a contact. */
export interface Config_DataflowEndpointConfig {
  /** The name of the dataflow endpoint to use during contacts. */
  readonly DataflowEndpointName?: string | undefined;
  /** The region of the dataflow endpoint to use during contacts. */
  readonly DataflowEndpointRegion?: string | undefined;
}

/** Defines decoding settings. */
export interface Config_DecodeConfig {
  /** The decoding settings are in JSON format and define a set of steps to perform to decode the data. */
  readonly UnvalidatedJSON?: string | undefined;
}

/** Defines demodulation settings. */
export interface Config_DemodulationConfig {
  /** The demodulation settings are in JSON format and define parameters for demodulation, for example which modulation… */
  readonly UnvalidatedJSON?: string | undefined;
}

/** Defines an equivalent isotropically radiated power (EIRP). */
export interface Config_Eirp {
  /** The units of the EIRP. */
  readonly Units?: string | undefined;
  /** The value of the EIRP. */
  readonly Value?: number | undefined;
}

/** Defines a frequency. */
export interface Config_Frequency {
  /** The units of the frequency. */
  readonly Units?: string | undefined;
  /** The value of the frequency. */
  readonly Value?: number | undefined;
}

/** Defines a bandwidth. */
export interface Config_FrequencyBandwidth {
  /** The units of the bandwidth. */
  readonly Units?: string | undefined;
  /** The value of the bandwidth. */
  readonly Value?: number | undefined;
}

export interface Config_KinesisDataStreamData {
  readonly KinesisDataStreamArn?: string | undefined;
  readonly KinesisRoleArn?: string | undefined;
}

/** Provides information about how AWS Ground Station should save downlink data to S3. */
export interface Config_S3RecordingConfig {
  /** S3 Bucket where the data is written. */
  readonly BucketArn?: string | undefined;
  /** The prefix of the S3 data object. */
  readonly Prefix?: string | undefined;
  /** Defines the ARN of the role assumed for putting archives to S3. */
  readonly RoleArn?: string | undefined;
}

/** Defines a spectrum. */
export interface Config_SpectrumConfig {
  /** The bandwidth of the spectrum. */
  readonly Bandwidth?: Config_FrequencyBandwidth | undefined;
  /** The center frequency of the spectrum. */
  readonly CenterFrequency?: Config_Frequency | undefined;
  /** The polarization of the spectrum. */
  readonly Polarization?: string | undefined;
}

export interface Config_TelemetrySinkConfig {
  readonly TelemetrySinkData?: Config_TelemetrySinkData | undefined;
  readonly TelemetrySinkType?: string | undefined;
}

export interface Config_TelemetrySinkData {
  readonly KinesisDataStreamData?: Config_KinesisDataStreamData | undefined;
}

/** Provides information about how AWS Ground Station should track the satellite through the sky during a contact. */
export interface Config_TrackingConfig {
  /** Specifies whether or not to use autotrack. */
  readonly Autotrack?: string | undefined;
}

/** Provides information about how AWS Ground Station should echo back uplink transmissions to a dataflow endpoint. */
export interface Config_UplinkEchoConfig {
  /** Defines the ARN of the uplink config to echo back to a dataflow endpoint. */
  readonly AntennaUplinkConfigArn?: string | undefined;
  /** Whether or not uplink echo is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** Defines a uplink spectrum. */
export interface Config_UplinkSpectrumConfig {
  /** The center frequency of the spectrum. */
  readonly CenterFrequency?: Config_Frequency | undefined;
  /** The polarization of the spectrum. */
  readonly Polarization?: string | undefined;
}

/** `AWS::GroundStation::DataflowEndpointGroup`: Creates a Dataflow Endpoint Group request. */
export interface DataflowEndpointGroup {
  /** Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a… */
  readonly ContactPostPassDurationSeconds?: number | undefined;
  /** Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a… */
  readonly ContactPrePassDurationSeconds?: number | undefined;
  /** List of Endpoint Details, containing address and port for each endpoint. */
  readonly EndpointDetails?: readonly DataflowEndpointGroup_EndpointDetails[] | undefined;
  /** Tags assigned to a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the dataflow endpoint group, such as… */
  readonly Arn?: string | undefined;
  /** UUID of a dataflow endpoint group. */
  readonly Id?: string | undefined;
}

/** Information about AwsGroundStationAgentEndpoint. */
export interface DataflowEndpointGroup_AwsGroundStationAgentEndpoint {
  /** The status of AgentEndpoint. */
  readonly AgentStatus?: string | undefined;
  /** The results of the audit. */
  readonly AuditResults?: string | undefined;
  /** The egress address of AgentEndpoint. */
  readonly EgressAddress?: DataflowEndpointGroup_ConnectionDetails | undefined;
  /** The ingress address of AgentEndpoint. */
  readonly IngressAddress?: DataflowEndpointGroup_RangedConnectionDetails | undefined;
  /** Name string associated with AgentEndpoint. */
  readonly Name?: string | undefined;
}

/** Egress address of AgentEndpoint with an optional mtu. */
export interface DataflowEndpointGroup_ConnectionDetails {
  /** Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. */
  readonly Mtu?: number | undefined;
  /** A socket address. */
  readonly SocketAddress?: DataflowEndpointGroup_SocketAddress | undefined;
}

/** Contains information such as socket address and name that defines an endpoint. */
export interface DataflowEndpointGroup_DataflowEndpoint {
  /** The address and port of an endpoint. */
  readonly Address?: DataflowEndpointGroup_SocketAddress | undefined;
  /** Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. */
  readonly Mtu?: number | undefined;
  /** The endpoint name. */
  readonly Name?: string | undefined;
}

/** The security details and endpoint information. */
export interface DataflowEndpointGroup_EndpointDetails {
  /** An agent endpoint. */
  readonly AwsGroundStationAgentEndpoint?: DataflowEndpointGroup_AwsGroundStationAgentEndpoint | undefined;
  /** Information about the endpoint such as name and the endpoint address. */
  readonly Endpoint?: DataflowEndpointGroup_DataflowEndpoint | undefined;
  /** The role ARN, and IDs for security groups and subnets. */
  readonly SecurityDetails?: DataflowEndpointGroup_SecurityDetails | undefined;
}

/** An integer range that has a minimum and maximum value. */
export interface DataflowEndpointGroup_IntegerRange {
  /** A maximum value. */
  readonly Maximum?: number | undefined;
  /** A minimum value. */
  readonly Minimum?: number | undefined;
}

/** Ingress address of AgentEndpoint with a port range and an optional mtu. */
export interface DataflowEndpointGroup_RangedConnectionDetails {
  /** Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. */
  readonly Mtu?: number | undefined;
  /** A ranged socket address. */
  readonly SocketAddress?: DataflowEndpointGroup_RangedSocketAddress | undefined;
}

/** A socket address with a port range. */
export interface DataflowEndpointGroup_RangedSocketAddress {
  /** IPv4 socket address. */
  readonly Name?: string | undefined;
  /** Port range of a socket address. */
  readonly PortRange?: DataflowEndpointGroup_IntegerRange | undefined;
}

/** Information about IAM roles, subnets, and security groups needed for this DataflowEndpointGroup. */
export interface DataflowEndpointGroup_SecurityDetails {
  /** The ARN of a role which Ground Station has permission to assume, such as… */
  readonly RoleArn?: string | undefined;
  /** The security group Ids of the security role, such as `sg-1234567890abcdef0`. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The subnet Ids of the security details, such as `subnet-12345678`. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** The address of the endpoint, such as `192.168.1.1`. */
export interface DataflowEndpointGroup_SocketAddress {
  /** The name of the endpoint, such as `Endpoint 1`. */
  readonly Name?: string | undefined;
  /** The port of the endpoint, such as `55888`. */
  readonly Port?: number | undefined;
}

/** `AWS::GroundStation::DataflowEndpointGroupV2`: Creates a `DataflowEndpoint` group containing the specified list of Ground Station Agent based endpoints. */
export interface DataflowEndpointGroupV2 {
  /** Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a POSTPASS… */
  readonly ContactPostPassDurationSeconds?: number | undefined;
  /** Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a… */
  readonly ContactPrePassDurationSeconds?: number | undefined;
  /** List of endpoints for the dataflow endpoint group. */
  readonly Endpoints?: readonly DataflowEndpointGroupV2_CreateEndpointDetails[] | undefined;
  /** Tags assigned to a resource. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  /** Information about the endpoint details. */
  readonly EndpointDetails?: readonly DataflowEndpointGroupV2_EndpointDetails[] | undefined;
  readonly Id?: string | undefined;
}

/** Egress address of AgentEndpoint with an optional mtu. */
export interface DataflowEndpointGroupV2_ConnectionDetails {
  /** Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. */
  readonly Mtu?: number | undefined;
  /** A socket address. */
  readonly SocketAddress?: DataflowEndpointGroupV2_SocketAddress | undefined;
}

/** Endpoint definition used for creating a dataflow endpoint */
export interface DataflowEndpointGroupV2_CreateEndpointDetails {
  /** Definition for a downlink agent endpoint */
  readonly DownlinkAwsGroundStationAgentEndpoint?: DataflowEndpointGroupV2_DownlinkAwsGroundStationAgentEndpoint | undefined;
  /** Definition for an uplink agent endpoint */
  readonly UplinkAwsGroundStationAgentEndpoint?: DataflowEndpointGroupV2_UplinkAwsGroundStationAgentEndpoint | undefined;
}

/** Definition for a downlink agent endpoint */
export interface DataflowEndpointGroupV2_DownlinkAwsGroundStationAgentEndpoint {
  /** Dataflow details for the downlink endpoint */
  readonly DataflowDetails?: DataflowEndpointGroupV2_DownlinkDataflowDetails | undefined;
  /** Downlink dataflow endpoint name */
  readonly Name?: string | undefined;
}

/** Details for a downlink agent endpoint */
export interface DataflowEndpointGroupV2_DownlinkAwsGroundStationAgentEndpointDetails {
  /** Status of the agent associated with the downlink dataflow endpoint */
  readonly AgentStatus?: string | undefined;
  /** Health audit results for the downlink dataflow endpoint */
  readonly AuditResults?: string | undefined;
  /** Dataflow details for the downlink endpoint */
  readonly DataflowDetails?: DataflowEndpointGroupV2_DownlinkDataflowDetails | undefined;
  /** Downlink dataflow endpoint name */
  readonly Name?: string | undefined;
}

/** Connection details for Ground Station to Agent and Agent to customer */
export interface DataflowEndpointGroupV2_DownlinkConnectionDetails {
  /** Agent IP and port address for the downlink connection. */
  readonly AgentIpAndPortAddress?: DataflowEndpointGroupV2_RangedConnectionDetails | undefined;
  /** Egress address and port for the downlink connection. */
  readonly EgressAddressAndPort?: DataflowEndpointGroupV2_ConnectionDetails | undefined;
}

/** Dataflow details for a downlink endpoint */
export interface DataflowEndpointGroupV2_DownlinkDataflowDetails {
  /** Downlink connection details for customer to Agent and Agent to Ground Station */
  readonly AgentConnectionDetails?: DataflowEndpointGroupV2_DownlinkConnectionDetails | undefined;
}

/** Information about the endpoint details. */
export interface DataflowEndpointGroupV2_EndpointDetails {
  /** Definition for a downlink agent endpoint */
  readonly DownlinkAwsGroundStationAgentEndpoint?: DataflowEndpointGroupV2_DownlinkAwsGroundStationAgentEndpointDetails | undefined;
  /** Definition for an uplink agent endpoint */
  readonly UplinkAwsGroundStationAgentEndpoint?: DataflowEndpointGroupV2_UplinkAwsGroundStationAgentEndpointDetails | undefined;
}

/** An integer range that has a minimum and maximum value. */
export interface DataflowEndpointGroupV2_IntegerRange {
  /** A maximum value. */
  readonly Maximum?: number | undefined;
  /** A minimum value. */
  readonly Minimum?: number | undefined;
}

/** Ingress address of AgentEndpoint with a port range and an optional mtu. */
export interface DataflowEndpointGroupV2_RangedConnectionDetails {
  /** Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. */
  readonly Mtu?: number | undefined;
  /** A ranged socket address. */
  readonly SocketAddress?: DataflowEndpointGroupV2_RangedSocketAddress | undefined;
}

/** A socket address with a port range. */
export interface DataflowEndpointGroupV2_RangedSocketAddress {
  /** IPv4 socket address. */
  readonly Name?: string | undefined;
  /** Port range of a socket address. */
  readonly PortRange?: DataflowEndpointGroupV2_IntegerRange | undefined;
}

/** Information about the socket address. */
export interface DataflowEndpointGroupV2_SocketAddress {
  /** Name of a socket address. */
  readonly Name?: string | undefined;
  /** Port of a socket address. */
  readonly Port?: number | undefined;
}

/** Definition for an uplink agent endpoint */
export interface DataflowEndpointGroupV2_UplinkAwsGroundStationAgentEndpoint {
  /** Dataflow details for the uplink endpoint */
  readonly DataflowDetails?: DataflowEndpointGroupV2_UplinkDataflowDetails | undefined;
  /** Uplink dataflow endpoint name */
  readonly Name?: string | undefined;
}

/** Details for an uplink agent endpoint */
export interface DataflowEndpointGroupV2_UplinkAwsGroundStationAgentEndpointDetails {
  /** Status of the agent associated with the uplink dataflow endpoint */
  readonly AgentStatus?: string | undefined;
  /** Health audit results for the uplink dataflow endpoint */
  readonly AuditResults?: string | undefined;
  /** Dataflow details for the uplink endpoint */
  readonly DataflowDetails?: DataflowEndpointGroupV2_UplinkDataflowDetails | undefined;
  /** Uplink dataflow endpoint name */
  readonly Name?: string | undefined;
}

/** Connection details for customer to Agent and Agent to Ground Station */
export interface DataflowEndpointGroupV2_UplinkConnectionDetails {
  /** Agent IP and port address for the uplink connection. */
  readonly AgentIpAndPortAddress?: DataflowEndpointGroupV2_RangedConnectionDetails | undefined;
  /** Ingress address and port for the uplink connection. */
  readonly IngressAddressAndPort?: DataflowEndpointGroupV2_ConnectionDetails | undefined;
}

/** Dataflow details for an uplink endpoint */
export interface DataflowEndpointGroupV2_UplinkDataflowDetails {
  /** Uplink connection details for customer to Agent and Agent to Ground Station */
  readonly AgentConnectionDetails?: DataflowEndpointGroupV2_UplinkConnectionDetails | undefined;
}

/** `AWS::GroundStation::MissionProfile`: Mission profiles specify parameters and provide references to config objects to define how Ground Station lists and… */
export interface MissionProfile {
  /** Amount of time in seconds after a contact ends that you’d like to receive a Ground Station Contact State Change… */
  readonly ContactPostPassDurationSeconds?: number | undefined;
  /** Amount of time in seconds prior to contact start that you'd like to receive a Ground Station Contact State Change Event… */
  readonly ContactPrePassDurationSeconds?: number | undefined;
  /** A list containing lists of config ARNs. */
  readonly DataflowEdges?: readonly MissionProfile_DataflowEdge[] | undefined;
  /** Minimum length of a contact in seconds that Ground Station will return when listing contacts. */
  readonly MinimumViableContactDurationSeconds?: number | undefined;
  /** The name of the mission profile. */
  readonly Name?: string | undefined;
  /** KMS key to use for encrypting streams. */
  readonly StreamsKmsKey?: MissionProfile_StreamsKmsKey | undefined;
  /** Role to use for encrypting streams with KMS key. */
  readonly StreamsKmsRole?: string | undefined;
  /** Tags assigned to the mission profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration. */
  readonly TelemetrySinkConfigArn?: string | undefined;
  /** The ARN of a tracking config objects that defines how to track the satellite through the sky during a contact. */
  readonly TrackingConfigArn?: string | undefined;
  /** The ARN of the mission profile, such as… */
  readonly Arn?: string | undefined;
  /** The ID of the mission profile, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`. */
  readonly Id?: string | undefined;
  /** The region of the mission profile. */
  readonly Region?: string | undefined;
}

/** A dataflow edge defines from where and to where data will flow during a contact. */
export interface MissionProfile_DataflowEdge {
  /** The ARN of the destination for this dataflow edge. */
  readonly Destination?: string | undefined;
  /** The ARN of the source for this dataflow edge. */
  readonly Source?: string | undefined;
}

/** KMS key info. */
export interface MissionProfile_StreamsKmsKey {
  /** KMS Alias Arn. */
  readonly KmsAliasArn?: string | undefined;
  /** KMS Alias Name. */
  readonly KmsAliasName?: string | undefined;
  /** KMS Key Arn. */
  readonly KmsKeyArn?: string | undefined;
}
