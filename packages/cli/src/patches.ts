import { componentNamed, components } from '@demarc/aws';
import { nearest } from '@demarc/model';
import { patchesOf, type Patches } from '@demarc/report';
import { audit, type Audit, type AuditOptions } from './audit.ts';
import { UserError } from './errors.ts';

/** Who patches a component over an inventory, and the audit that was asked. */
export interface PatchesResult {
  readonly patches: Patches;
  readonly audit: Audit;
}

/** Who patches a piece of software (`openssl`, `log4j`) in the resources of a target: by its layers, and by owner. */
export async function whoPatches(name: string, options: AuditOptions): Promise<PatchesResult> {
  const component = componentNamed(name);
  if (!component) {
    const names = components.flatMap((each) => each.names);
    const near = nearest(name, names);
    throw new UserError(
      `no package is called ${name} here`,
      [
        near.length > 0 ? `nearest: ${near.join(', ')}` : `known: ${components.map((each) => each.names[0]).join(', ')}`,
        'whatever your own code depends on is app.supplychain',
      ],
      [`demarc who --package ${near[0] ?? 'openssl'}`, 'demarc matrix --only app.supplychain'],
    );
  }
  const result = await audit(options);
  return { patches: patchesOf(component, result.assessments), audit: result };
}
