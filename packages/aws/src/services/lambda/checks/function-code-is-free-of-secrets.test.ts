import { marker } from '@demarc/model';
import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './function-code-is-free-of-secrets.ts';

const code = (found?: string): string => marker({ place: 'inline code', length: 240, found, number: 1 });
const key = { File: 'src/config.py', Line: 7, Found: 'aws-access-key-id' };

table(rule, {
  'inline code in which nothing was found': ['pass', { Code: { ZipFile: code() } }],
  'inline code with a key': [
    'fail',
    { Code: { ZipFile: code('aws-access-key-id') } },
    { says: 'inline code holds what looks like aws access key id' },
  ],
  'inline code with a key inside a text': ['fail', { Code: { ZipFile: `import os\nKEY = "${code('github-token')}"` } }],
  'inline code by a parameter': ['unknown', { Code: { ZipFile: given } }],
  'inline code by a condition': ['unknown', { Code: { ZipFile: oneOf(code(), code('private-key')) } }],
  'inline code, clean in both branches': [
    'pass',
    { Code: { ZipFile: oneOf(code(), marker({ place: 'inline code', length: 3, found: undefined, number: 2 })) } },
  ],
  'a package in a bucket, in a template': ['unknown', { Code: { S3Bucket: 'builds', S3Key: 'f.zip' } }],
  'a package that was searched': ['pass', { Code: { S3Bucket: 'builds' } }, { observed: { CodeSecrets: [] } }],
  'a package with a key': [
    'fail',
    {},
    { observed: { CodeSecrets: [key] }, says: 'src/config.py, line 7, holds what looks like aws access key id' },
  ],
  'a package with two': [
    'fail',
    {},
    { observed: { CodeSecrets: [key, { Found: 'private-key' }] }, says: 'the package, holds what looks like private key' },
  ],
  'a package that could not be downloaded': ['unknown', {}, { observed: { CodeSecrets: denied } }],
  'a package that was searched in part': ['unknown', {}, { observed: { CodeSecrets: [more] } }],
  'a package that nobody searched': ['not asked', { Code: { S3Bucket: 'builds' } }, { observed: {} }],
  'an image': ['not asked', { PackageType: 'Image', Code: { ImageUri: '111111111111.dkr.ecr.eu-central-1.amazonaws.com/f:1' } }],
  'inline code or an image': ['pass', { PackageType: oneOf('Zip', 'Image'), Code: { ZipFile: code() } }],
  'a package type by a parameter': ['unknown', { PackageType: unresolved, Code: { ZipFile: code() } }],
  'code that nobody knows': ['unknown', { Code: unresolved }],
});
