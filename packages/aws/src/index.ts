export { canonicalize, type CanonicalOptions } from './canonical/index.ts';
export { defaults, type Default, type Defaults } from './canonical/defaults.ts';
export { form, type Fold, type Form } from './canonical/form.ts';
export { canonicalPolicy } from './canonical/policy.ts';
export * from './domains.ts';
export type { AllTypes, Aws, ContextOf, LinesOf, TypeName } from './kit.ts';
export { loadAllKnowledge, loadKnowledge, type Knowledge } from './knowledge.ts';
export { checkIndex, servicesOfTypes, type CheckId } from './registry.generated.ts';
export type { Service } from './service.ts';
