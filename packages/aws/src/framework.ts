import type { AboutFramework, Framework, Requirement } from '@demarc/model';
import type { QuestionId } from './registry.generated.ts';

/** An edition of a framework. An id that is no check of ours, and no member of a family, does not compile. */
export const framework = (
  id: string,
  about: AboutFramework,
  requirements: Readonly<Record<string, Requirement<QuestionId>>>,
): Framework<QuestionId> => ({ id, ...about, requirements });
