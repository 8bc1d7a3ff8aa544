import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import type { Inventory } from './inventory.ts';
import { judge } from './judge.ts';
import type { Options } from './question.ts';

/**
 * Every finding of these checks over an inventory, check by check, each over the resources in their order. Pure: the same inventory and
 * options give the same findings. A resource that only AWS can change, or that belongs to another account, is not asked.
 */
export function* evaluate(checks: Iterable<Check>, inventory: Inventory, options: Options): Generator<Finding> {
  for (const check of checks) {
    const judged = judge(check, inventory, options);
    for (const resource of inventory.of(check.type)) {
      if (resource.managedBy !== undefined) continue;
      const finding = judged(resource);
      if (finding) yield finding;
    }
  }
}
