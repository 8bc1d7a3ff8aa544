import { names } from './names.generated.ts';

const services: ReadonlyMap<string, string> = new Map(
  names.flatMap(([service, namespace, types]) => types.split(' ').map((type) => [`${namespace}::${type}`, service] as const)),
);

/**
 * The service of a resource type, as the specification and the files here name it: `s3` for `AWS::S3::Bucket`, `elasticloadbalancingv2` where people say
 * `elbv2`. Undefined for a type that the specification does not know.
 */
export function serviceOf(type: string): string | undefined {
  return services.get(type);
}

/** The names of all resource types of the specification, by service. Always loaded. */
export function typeNames(): Iterable<string> {
  return services.keys();
}
