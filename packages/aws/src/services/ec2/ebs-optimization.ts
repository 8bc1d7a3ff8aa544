/**
 * Instance types that can be EBS-optimized and are not by default: of generations before 2015. All later types are by default, the others of those
 * generations cannot be. Our reading of AWS's list of previous generations
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html, not opened), by way of cdk-nag's rule EC2EBSOptimizedInstance (2026-11-26).
 */
export const notOptimizedByDefault: readonly string[] = [
  'c1.xlarge',
  'c3.xlarge',
  'c3.2xlarge',
  'c3.4xlarge',
  'g2.2xlarge',
  'i2.xlarge',
  'i2.2xlarge',
  'i2.4xlarge',
  'm1.large',
  'm1.xlarge',
  'm2.2xlarge',
  'm2.4xlarge',
  'm3.xlarge',
  'm3.2xlarge',
  'r3.xlarge',
  'r3.2xlarge',
  'r3.4xlarge',
];
