import { expect, test } from 'vitest';
import { systemOfImage } from './image-system.ts';

test.each([
  ['ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64', 'amazon_linux', '2023'],
  ['ami-amazon-linux-latest/al2023-ami-minimal-kernel-6.1-arm64', 'amazon_linux', '2023'],
  ['ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2', 'amazon_linux', '2'],
  ['ami-amazon-linux-latest/amzn2-ami-kernel-5.10-hvm-arm64-gp2', 'amazon_linux', '2'],
  ['ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2', 'amazon_linux', '1'],
  ['ecs/optimized-ami/amazon-linux-2023/recommended/image_id', 'amazon_linux', '2023'],
  ['ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id', 'amazon_linux', '2'],
  ['ecs/optimized-ami/amazon-linux/recommended/image_id', 'amazon_linux', '1'],
  ['eks/optimized-ami/1.33/amazon-linux-2023/x86_64/standard/recommended/image_id', 'amazon_linux', '2023'],
  ['eks/optimized-ami/…/amazon-linux-2/recommended/image_id', 'amazon_linux', '2'],
  ['eks/optimized-ami/1.29/amazon-linux-2-gpu/recommended/image_id', 'amazon_linux', '2'],
  ['ami-windows-latest/Windows_Server-2022-English-Full-Base', 'windows_server', '2022'],
  ['ami-windows-latest/Windows_Server-2012-R2_RTM-English-64Bit-Base', 'windows_server', '2012'],
  ['ami-windows-latest/TPM-Windows_Server-2019-English-Core-Base', 'windows_server', '2019'],
  ['ami-windows-latest/Windows_Server-2019-English-Core-EKS_Optimized-1.30/image_id', 'windows_server', '2019'],
  ['canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id', 'ubuntu', '22.04'],
  ['canonical/ubuntu/server-minimal/jammy/stable/current/arm64/hvm/ebs-gp2/ami-id', 'ubuntu', '22.04'],
  ['canonical/ubuntu/pro-server/20.04/stable/current/amd64/hvm/ebs-gp2/ami-id', 'ubuntu', '20.04'],
  ['canonical/ubuntu/eks/20.04/1.21/stable/current/amd64/hvm/ebs-gp2/ami-id', 'ubuntu', '20.04'],
  ['bottlerocket/aws-k8s-1.33/x86_64/latest/image_id', 'bottlerocket', undefined],
])('%s holds %s %s, however it is written', (name, system, version) => {
  for (const written of [
    `{{resolve:ssm:/aws/service/${name}}}`,
    `{{resolve:ssm:/aws/service/${name}:3}}`,
    `resolve:ssm:/aws/service/${name}`,
  ])
    expect(systemOfImage(written), written).toEqual({ system, version });
});

test.each([
  undefined,
  '',
  'ami-0123456789abcdef0',
  '{{resolve:ssm:/my/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
  '{{resolve:ssm:/golden/image}}',
  '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/…}}',
  '{{resolve:ssm:/aws/service/ami-windows-latest/…}}',
  '{{resolve:ssm:/aws/service/canonical/ubuntu/server/…/stable/current/amd64/hvm/ebs-gp2/ami-id}}',
  '{{resolve:ssm:/aws/service/canonical/ubuntu/server/resolute/stable/current/amd64/hvm/ebs-gp3/ami-id}}',
  '{{resolve:ssm:/aws/service/debian/release/12/latest/amd64}}',
  '{{resolve:secretsmanager:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base}}',
  'x{{resolve:ssm:/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id}}',
])('%s does not tell', (written) => expect(systemOfImage(written)).toBe(undefined));
