import { defaults } from '../../canonical/defaults.ts';
import { metadataPrecedence } from '../ec2/pages.ts';
import { capacityRebalancing, controls, encryption, metadataOptions } from './pages.ts';

const atLaunch = "the account's defaults for instance metadata and the image";

/** What Auto Scaling gives when a template does not say. */
export default defaults({
  'AWS::AutoScaling::AutoScalingGroup': [
    { path: 'HealthCheckType', value: 'EC2', says: 'A group that does not say is checked by EC2 only', source: controls },
    {
      path: 'CapacityRebalance',
      value: false,
      says: 'A group replaces Spot capacity in time only if it is told to',
      source: capacityRebalancing,
    },
  ],
  'AWS::AutoScaling::LaunchConfiguration': [
    {
      path: 'MetadataOptions',
      value: {},
      says: 'The metadata service is as the account and the image have it',
      source: metadataOptions,
    },
    {
      path: 'MetadataOptions.HttpTokens',
      value: undefined,
      says: 'A token is optional, unless the account or the image requires one at launch',
      source: metadataPrecedence,
      insideBlock: true,
      depends: { on: atLaunch, choices: ['optional', 'required'], each: true },
    },
    {
      path: 'MetadataOptions.HttpPutResponseHopLimit',
      value: undefined,
      says: 'Replies travel one hop, unless the account or the image says otherwise at launch',
      source: metadataPrecedence,
      insideBlock: true,
      depends: { on: atLaunch, choices: [1, 2, 64], each: true }, // both ends, and what an image with IMDSv2 gives
    },
    {
      path: 'MetadataOptions.HttpEndpoint',
      value: 'enabled',
      says: 'Instance metadata is enabled',
      source: metadataOptions,
      insideBlock: true,
    },
    {
      path: 'BlockDeviceMappings',
      value: [{ Ebs: {} }],
      says: 'Its volumes are those of the image',
      source: encryption,
    },
    {
      path: 'BlockDeviceMappings[].Ebs.Encrypted',
      value: undefined,
      says: 'A volume is encrypted if the account encrypts by default or its snapshot is encrypted',
      source: encryption,
      insideBlock: true,
      depends: { on: "the account's encryption by default and the snapshots of the image", choices: [true, false], each: true },
    },
  ],
});
