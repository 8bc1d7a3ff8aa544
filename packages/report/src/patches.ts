import { domainFacts, type Component, type Layer } from '@demarc/aws';
import type { Assessment, Cell, Location } from '@demarc/model';
import { addressOf } from './places.ts';

/** One resource whose layer someone patches. */
export interface PatchedResource {
  readonly key: string;
  readonly type: string;
  readonly address: string;
  readonly place?: Location | undefined;
  /** What is left for you to do. */
  readonly youDo: string;
}

/** The resources whose layer one side patches. */
export interface PatchedBy {
  readonly owner: Cell['owner'];
  readonly resources: readonly PatchedResource[];
}

/** A layer in which a component can lie, over an inventory. */
export interface PatchedLayer extends Layer {
  readonly title: string;
  /** By owner: yours first, AWS's last; resources that have no such layer stand under `n/a`. */
  readonly owners: readonly PatchedBy[];
}

/** Who patches a component, and where. */
export interface Patches {
  readonly component: Component;
  readonly layers: readonly PatchedLayer[];
  readonly notModelled: number;
}

const order: readonly Cell['owner'][] = ['customer', 'shared', 'undetermined', 'third-party', 'aws', 'n/a'];

/** Who patches a component in the resources of some assessments. Whether it is there at all, only its bill of materials knows. */
export function patchesOf(component: Component, assessments: readonly Assessment[]): Patches {
  return {
    component,
    layers: component.layers.map((layer) => ({
      ...layer,
      title: domainFacts(layer.domain)?.title ?? layer.domain,
      owners: order.flatMap((owner) => {
        const resources = assessments.flatMap(({ cells, inventory }) =>
          cells
            .filter((cell) => cell.domain === layer.domain && cell.owner === owner)
            .map((cell): PatchedResource => {
              const resource = inventory.get(cell.resource);
              return {
                key: cell.resource,
                type: cell.type,
                address: addressOf(resource),
                ...(resource?.location && { place: resource.location }),
                youDo: cell.youDo,
              };
            }),
        );
        return resources.length > 0 ? [{ owner, resources }] : [];
      }),
    })),
    notModelled: assessments.flatMap(({ cells }) => cells).filter((cell) => cell.notModelled).length,
  };
}
