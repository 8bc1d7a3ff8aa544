// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::PaymentCryptography::Alias`: Creates an alias, or a friendly name, for an AWS Payment Cryptography key. */
export interface Alias {
  /** A friendly name that you can use to refer to a key. */
  readonly AliasName?: string | undefined;
  /** The `KeyARN` of the key associated with the alias. */
  readonly KeyArn?: string | undefined;
}

/** `AWS::PaymentCryptography::Key`: Creates an AWS Payment Cryptography key, a logical representation of a cryptographic key, that is unique in your… */
export interface Key {
  /** The cryptographic usage of an ECDH derived key as deﬁned in section A.5.2 of the TR-31 spec. */
  readonly DeriveKeyUsage?: string | undefined;
  /** Specifies whether the key is enabled. */
  readonly Enabled?: boolean | undefined;
  /** Specifies whether the key is exportable. */
  readonly Exportable?: boolean | undefined;
  /** The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key. */
  readonly KeyAttributes?: Key_KeyAttributes | undefined;
  /** The algorithm that AWS Payment Cryptography uses to calculate the key check value (KCV). */
  readonly KeyCheckValueAlgorithm?: string | undefined;
  /** The resource-based policy attached to the key, in JSON format. */
  readonly Policy?: PolicyDocument | undefined;
  /** The list of AWS Regions to remove from the key's replication configuration. */
  readonly ReplicationRegions?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KeyIdentifier?: string | undefined;
  /** The source of the key material. */
  readonly KeyOrigin?: string | undefined;
  /** The state of key that is being created or deleted. */
  readonly KeyState?: string | undefined;
  readonly ReplicationStatus?: { readonly [key: string]: Key_ReplicationStatusType | undefined } | undefined;
}

/** The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key. */
export interface Key_KeyAttributes {
  /** The key algorithm to be use during creation of an AWS Payment Cryptography key. */
  readonly KeyAlgorithm?: string | undefined;
  /** The type of AWS Payment Cryptography key to create, which determines the classiﬁcation of the cryptographic method and… */
  readonly KeyClass?: string | undefined;
  /** The list of cryptographic operations that you can perform using the key. */
  readonly KeyModesOfUse?: Key_KeyModesOfUse | undefined;
  /** The cryptographic usage of an AWS Payment Cryptography key as deﬁned in section A.5.2 of the TR-31 spec. */
  readonly KeyUsage?: string | undefined;
}

/** The list of cryptographic operations that you can perform using the key. */
export interface Key_KeyModesOfUse {
  /** Speciﬁes whether an AWS Payment Cryptography key can be used to decrypt data. */
  readonly Decrypt?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key can be used to derive new keys. */
  readonly DeriveKey?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key can be used to encrypt data. */
  readonly Encrypt?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key can be used to generate and verify other card and PIN verification… */
  readonly Generate?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key has no special restrictions other than the restrictions implied by… */
  readonly NoRestrictions?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key can be used for signing. */
  readonly Sign?: boolean | undefined;
  readonly Unwrap?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key can be used to verify signatures. */
  readonly Verify?: boolean | undefined;
  /** Speciﬁes whether an AWS Payment Cryptography key can be used to wrap other keys. */
  readonly Wrap?: boolean | undefined;
}

/** Represents the replication status information for a key in a replication region for Multi-Region key replication. */
export interface Key_ReplicationStatusType {
  /** The current status of key replication in this AWS Region. */
  readonly Status?: string | undefined;
  /** A message that provides additional information about the current replication status of the key. */
  readonly StatusMessage?: string | undefined;
}
