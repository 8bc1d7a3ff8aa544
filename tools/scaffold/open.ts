import { isOfTemplates, type WholeQuestion } from '../questions/catalogue.ts';

/** The questions about a service that nobody asks yet, as lines: the most pressing tier first, with what answers each. */
export function openQuestions(service: string, catalogue: readonly WholeQuestion[], asked: ReadonlySet<string>): string[] {
  const own = catalogue.filter((question) => question.service === service);
  const open = own.filter(({ id }) => !asked.has(id)).sort((a, b) => a.tier - b.tier);
  const width = Math.max(0, ...open.map(({ id }) => id.length - service.length));
  return [
    `services/${service}: ${own.length - open.length} of ${own.length} questions of the catalogue are asked`,
    ...open.map((question) => {
      const name = question.id.slice(service.length + 1);
      const answered = isOfTemplates(question) ? question.needs : 'live account only';
      return `  tier ${question.tier}  ${name.padEnd(width)}  ${question.type}  (${answered})  ${question.title}`;
    }),
    ...(open.length > 0 ? [`next: npm run new-check ${service} <one of these names>`] : []),
  ];
}
