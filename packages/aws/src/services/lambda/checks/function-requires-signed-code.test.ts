import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './function-requires-signed-code.ts';

const signing = 'arn:aws:lambda:eu-central-1:111111111111:code-signing-config:csc-1';
const config = (CodeSigningPolicies: unknown, name = signing) => other('AWS::Lambda::CodeSigningConfig', { CodeSigningPolicies }, name);
const mode = (UntrustedArtifactOnDeployment: unknown) => ({ with: [config({ UntrustedArtifactOnDeployment })] });
const noConfiguration = 'a configuration needs signing profiles, which only you have';

const command = `lambda update-code-signing-config --code-signing-config-arn ${signing} --code-signing-policies UntrustedArtifactOnDeployment=Enforce`;

table(rule, {
  'refuses what is not signed': ['pass', { CodeSigningConfigArn: signing, PackageType: 'Zip' }, mode('Enforce')],
  'only warns': ['fail', { CodeSigningConfigArn: signing }, { ...mode('Warn'), says: 'deployed: Warn', command }],
  'the configuration does not say': ['fail', { CodeSigningConfigArn: signing }, { with: [config(undefined)], says: 'deployed: Warn' }],
  'the configuration says nothing in its block': ['fail', { CodeSigningConfigArn: signing }, { with: [config({})] }],
  'no configuration': ['fail', { PackageType: 'Zip' }, { says: 'no code signing configuration', noFix: noConfiguration, command: 'none' }],
  'inline code without a configuration': [
    'fail',
    { Code: { ZipFile: '⟦inline code, 9 characters, nothing found, #1⟧' } },
    { noFix: noConfiguration },
  ],
  'an image': ['not asked', { PackageType: 'Image' }],
  'an image or a zip package': ['unknown', { PackageType: oneOf('Image', 'Zip') }],
  'an image or a signed zip package': ['pass', { PackageType: oneOf('Image', 'Zip'), CodeSigningConfigArn: signing }, mode('Enforce')],
  'the configuration was not read': ['unknown', { CodeSigningConfigArn: signing }, { unread: ['AWS::Lambda::CodeSigningConfig'] }],
  'the configuration is of another stack': ['unknown', { CodeSigningConfigArn: signing }],
  'by a parameter': ['unknown', { CodeSigningConfigArn: unresolved }, mode('Enforce')],
  'a configuration or none': ['unknown', { CodeSigningConfigArn: oneOf(signing, undefined) }, mode('Enforce')],
  'none, whichever it is': [
    'fail',
    { CodeSigningConfigArn: oneOf(signing, undefined) },
    { ...mode('Warn'), noFix: 'where it has none, there is none to change' },
  ],
  'the mode by a parameter': ['unknown', { CodeSigningConfigArn: signing }, mode(unresolved)],
  'the mode by a condition': ['unknown', { CodeSigningConfigArn: signing }, mode(oneOf('Warn', 'Enforce'))],
});
