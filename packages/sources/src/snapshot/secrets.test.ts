import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Inventory } from '@demarc/model';
import { openTarget } from '../open.ts';
import { inFolder, saved } from './test-kit.ts';

// Made up, and cut in pieces so that nobody takes this file for a leak.
const raw = {
  variable: ['hunter', '2-correct-horse'].join(''),
  key: ['AKIA', 'Q3EGRIG7YOCEXAMQ'].join(''),
  script: ['ghp_', 'k2j4h5g6f7d8s9a0', 'q1w2e3r4t5y6u7i8o9p0'].join(''),
  default: ['s3cr3t', '-of-the-database'].join(''),
  output: ['xoxb-', '710384926154-', '710384926154-', 'Qm7cR2vXzT9kLp4WbN8sYd3H'].join(''),
};

const template = `
Parameters:
  Stage: { Type: String }
  Image: { Type: String }
  Password:
    Type: String
    NoEcho: true
    Default: ${raw.default}
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Environment: { Variables: { API_TOKEN: ${raw.variable}, ID: ${raw.key}, PART: !Sub '${raw.variable}-\${Stage}', MIDDLE: !Sub '\${Stage}${raw.variable}\${Stage}' } }
      Description: uses ${raw.output}
      Role: !Sub '${raw.key}-\${Stage}'
      Handler: !Sub '\${Stage}-${raw.script}'
      KmsKeyArn: !Sub '\${Stage}-${raw.key}-\${Stage}'
      Runtime: 'before {{resolve:ssm:${raw.key}}} after'
      DeadLetterConfig: { TargetArn: !Sub '{{resolve:secretsmanager:${raw.script}:SecretString:\${Stage}}}' }
      Code: { ZipFile: "token = '${raw.script}'" }
  Machine:
    Type: AWS::EC2::Instance
    Properties: { UserData: { 'Fn::Base64': 'export TOKEN=${raw.script}' }, ImageId: !Sub 'ami-${raw.key}-\${Image}' }
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { MasterUserPassword: !Ref Password, MasterUsername: !Sub 'admin-\${Password}' }
Outputs:
  Token: { Value: ${raw.output} }
`;

test('no secret of a template reaches its snapshot, in whichever form', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'template.yaml'), template);
    const { inventories } = await openTarget('template.yaml', { cwd: folder, parameters: [], defaults: true });
    const found: Inventory[] = [];
    for await (const each of inventories) found.push(each);
    expect(found[0]?.resources.length).toBe(3);
    await saved(join(folder, 'snap'), found);
    const files = readdirSync(join(folder, 'snap'), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(files.length).toBeGreaterThan(3);
    const text = files
      .map((each) => readFileSync(join(each.parentPath, each.name)))
      .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString())
      .join('\n');
    expect(text).toContain('⟦environment variable, ');
    for (const secret of Object.values(raw)) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
    }
  });
});
