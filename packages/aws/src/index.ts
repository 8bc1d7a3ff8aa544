export { canonicalize, type CanonicalOptions } from './canonical/index.ts';
export { defaults, type Default, type Defaults } from './canonical/defaults.ts';
export { form, type Fold, type Form } from './canonical/form.ts';
export { componentNamed, components, type Component, type Layer } from './components.ts';
export { canonicalPolicy } from './canonical/policy.ts';
export { accountClient, ec2Client } from './clients.ts';
export {
  actionsOf,
  Answer,
  collector,
  Part,
  part,
  type Call,
  type ClientConfig,
  type Collecting,
  type Collector,
  type Found,
  type SdkClient,
} from './collector.ts';
export { collectors } from './collectors.generated.ts';
export { datedTables } from './dated-tables.ts';
export * from './domains.ts';
export type { AllTypes, Aws, ContextOf, LinesOf, TypeName } from './kit.ts';
export type { CheckExamples, Example, ExamplesOfService } from './examples.ts';
export { frameworks } from './frameworks.generated.ts';
export { loadAllKnowledge, loadExamples, loadKnowledge, loadService, serviceNames, type Knowledge } from './knowledge.ts';
export { checkIndex, servicesOfTypes, type CheckId, type QuestionId } from './registry.generated.ts';
export { requirementsOfCheck, requirementsOfQuestion, type Requirements } from './requirements.ts';
export { scorecard, scorecardItems, type MistakeGroup, type Scorecard, type ScorecardItem } from './scorecard.ts';
export { myths, type Myth } from './myths.ts';
export type { Service } from './service.ts';
export type { DatedTable } from './support.ts';
export type * from './services/autoscaling/types.ts';
export type * from './services/ec2/types.ts';
export type * from './services/lambda/types.ts';
export type * from './services/rds/types.ts';
export type * from './services/s3/types.ts';
export type * from './services/vpc/types.ts';
