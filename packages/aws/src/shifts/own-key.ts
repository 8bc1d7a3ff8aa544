import { page, type Shift, type Source } from '@demarc/model';
import type { AllTypes, Aws, ContextOf, TypeName } from '../kit.ts';

const importedMaterial = page('https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-considerations.html', '2026-11-25');
const customKeyStore = page('https://docs.aws.amazon.com/kms/latest/developerguide/custom-key-store-overview.html', '2026-11-25');
const externalKeyStore = page('https://docs.aws.amazon.com/kms/latest/developerguide/create-xks-keys.md', '2026-11-25');

/** What a KMS key encrypts, and where the configuration names that key. */
export interface OwnKey<T extends TypeName> {
  readonly id: string;
  /** What the key encrypts, as a noun with its article: "the table". */
  readonly what: string;
  readonly says: string;
  readonly awsDoes: string;
  readonly youDo: string;
  readonly source: Source;
  key(resource: AllTypes[T]): string | undefined;
}

/**
 * Shifts of `crypto.keys` for what a KMS key of the customer encrypts: to name it moves the duty, and material that does not come from KMS
 * widens it. The owner is the same in all three, so that a key that was not read (of another account, say) leaves the line decided; who owns
 * the material is the key's own line.
 */
export function ownKey<T extends TypeName>({ id, what, says, awsDoes, youDo, source, key }: OwnKey<T>): readonly Shift<Aws, T>[] {
  const origin = (resource: AllTypes[T], { target }: ContextOf<T>): string | undefined => {
    const name = key(resource);
    return isOwn(name) ? target('AWS::KMS::Key', name).Origin : undefined;
  };
  return [
    { id, owner: 'shared', says, awsDoes, youDo, source, when: (resource) => isOwn(key(resource)) },
    {
      id: `${id}-imported`,
      owner: 'shared',
      says: `The key's material was imported: once it expires or is removed, nothing reads ${what} until you import it again.`,
      awsDoes: `Encrypts ${what} while the imported material is in KMS.`,
      youDo: `Keep a copy of the material, import it again before it expires, and keep the key's policy.`,
      source: importedMaterial,
      when: (resource, context) => origin(resource, context) === 'EXTERNAL',
    },
    {
      id: `${id}-in-your-store`,
      owner: 'shared',
      says: `The key lives in your CloudHSM cluster: while that is down, nothing reads ${what}.`,
      awsDoes: `Encrypts ${what} while your cluster answers.`,
      youDo: `Run the CloudHSM cluster and its backups, and keep the key's policy.`,
      source: customKeyStore,
      when: (resource, context) => origin(resource, context) === 'AWS_CLOUDHSM',
    },
    {
      id: `${id}-outside`,
      owner: 'shared',
      says: `The key lives outside AWS: while your key manager does not answer, nothing reads ${what}.`,
      awsDoes: `Encrypts ${what} while your key manager answers.`,
      youDo: `Run the key manager and its proxy, and keep the key's policy.`,
      source: externalKeyStore,
      when: (resource, context) => origin(resource, context) === 'EXTERNAL_KEY_STORE',
    },
  ];
}

/** Whether a key is the customer's own. The aliases `alias/aws/…` are reserved for the keys that AWS manages. */
const isOwn = (key: string | undefined): key is string => key !== undefined && key !== '' && !/^(?:arn:[^/]*:)?alias\/aws\//.test(key);
