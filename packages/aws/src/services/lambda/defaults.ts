import { defaults } from '../../canonical/defaults.ts';

// All pages read on 2026-11-26.
const functionPage = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html';
const runtimeUpdates =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-runtimemanagementconfig.html';
const tracing = 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html';
const codeSigning = 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html';
const cors = 'https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html';

/** What Lambda gives when a template does not say. */
export default defaults({
  'AWS::Lambda::Function': [
    {
      path: 'PackageType',
      value: 'Zip',
      // The page says what the two types are; that a function without one is a zip package is our reading.
      says: 'A function is a .zip package',
      source: functionPage,
    },
    {
      path: 'RuntimeManagementConfig.UpdateRuntimeOn',
      value: 'Auto',
      says: 'Lambda updates the runtime by itself',
      source: runtimeUpdates,
    },
    {
      path: 'TracingConfig.Mode',
      value: 'PassThrough',
      // The page says what the two modes do; that PassThrough is the one of a function that names none is our reading.
      says: 'A function starts no traces of its own',
      source: tracing,
    },
    {
      path: 'TracingConfig.Mode',
      value: 'PassThrough',
      says: 'A function starts no traces of its own',
      source: tracing,
      insideBlock: true,
    },
  ],
  'AWS::Lambda::CodeSigningConfig': [
    {
      path: 'CodeSigningPolicies.UntrustedArtifactOnDeployment',
      value: 'Warn',
      says: 'What fails the check is deployed, with a warning',
      source: codeSigning,
    },
    {
      path: 'CodeSigningPolicies.UntrustedArtifactOnDeployment',
      value: 'Warn',
      says: 'What fails the check is deployed, with a warning',
      source: codeSigning,
      insideBlock: true,
    },
  ],
  'AWS::Lambda::Url': [{ path: 'Cors.AllowCredentials', value: false, says: 'Requests carry no cookies', source: cors, insideBlock: true }],
});
