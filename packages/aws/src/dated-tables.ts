import { publicCertificates } from './services/acm/validity.ts';
import { documentdbVersions } from './services/documentdb/engine-support.ts';
import { operatingSystems } from './services/ec2/operating-systems.ts';
import { fargateVersions } from './services/ecs/platform-support.ts';
import { nodeImages } from './services/eks/image-support.ts';
import { kubernetesVersions } from './services/eks/version-support.ts';
import { platformBranches } from './services/elasticbeanstalk/platform-support.ts';
import { redisVersions } from './services/elasticache/engine-support.ts';
import { shellVersions, sparkVersions } from './services/glue/version-support.ts';
import { runtimesPage, runtimesReadOn } from './services/lambda/runtimes.ts';
import { brokerEngines } from './services/mq/engine-support.ts';
import { kafkaVersions } from './services/msk/version-support.ts';
import { neptuneVersions } from './services/neptune/engine-support.ts';
import { searchVersions } from './services/opensearch/engine-support.ts';
import { authorities } from './services/rds/certificate-authorities.ts';
import { rdsEngines } from './services/rds/engine-support.ts';
import { notebookPlatforms } from './services/sagemaker/notebook-support.ts';
import type { DatedTable, SupportTable } from './support.ts';

/** Every table of versions with the days on which support of them ends. */
export const supportTables: readonly SupportTable[] = [
  ...rdsEngines.values(),
  documentdbVersions,
  neptuneVersions,
  kubernetesVersions,
  redisVersions,
  searchVersions,
  kafkaVersions,
  ...brokerEngines.values(),
  ...operatingSystems.values(),
  nodeImages,
  fargateVersions,
  platformBranches,
  notebookPlatforms,
  sparkVersions,
  shellVersions,
];

/** Every table of figures that others move: whoever reads one again writes the new day beside it. */
export const datedTables: readonly DatedTable[] = [
  ...supportTables.map(({ of, source, readOn }) => ({ of, source, readOn })),
  authorities,
  { of: 'Lambda runtimes', source: runtimesPage, readOn: runtimesReadOn },
  { of: publicCertificates.of, source: publicCertificates.source, readOn: publicCertificates.readOn },
];
